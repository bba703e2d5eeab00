/** Has the browser put a text among the learner's downloads, as a file of that name. */
export function downloadText(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser may take a while to ask where to.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
