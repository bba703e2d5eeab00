/** The built site, as the programs that try to read it name it. */
export const ORIGIN = 'http://localhost:4197';
/** Another server, which answers everybody and remembers what it was asked. */
export const ELSEWHERE = 'http://127.0.0.1:4196';
