/** Units that figures are written in: how, and what the unit is called. */
export const MS = unit('ms', (value) => value.toFixed(value < 10 ? 1 : 0));
export const KILOBYTES = unit('kB', (value) => (value / 1e3).toFixed(value < 1e4 ? 1 : 0));
export const MEGABYTES = unit('MB', (value) => (value / 1e6).toFixed(1));
export const TIMES = unit('', String);

function unit(name, write) {
  return { write, writeWhole: (value) => `${write(value)} ${name}`.trim() };
}
