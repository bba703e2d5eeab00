/** The time of day, after the day in words: "today 14:03". */
export function timeText(time: number): string {
  const date = new Date(time);
  return `${dayText(date)} ${date.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })}`;
}

function dayText(date: Date): string {
  const today = new Date();
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1);
  if (date.toDateString() === today.toDateString()) return 'today';
  if (date.toDateString() === yesterday.toDateString()) return 'yesterday';
  const isThisYear = date.getFullYear() === today.getFullYear();
  const year = isThisYear ? {} : ({ year: 'numeric' } as const);
  return date.toLocaleDateString([], { day: 'numeric', month: 'long', ...year });
}
