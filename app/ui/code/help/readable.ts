/** What the server says of a name, with one form of a function and NumPy's names as its documentation has them. */
export function readable(text: string): string {
  return (
    oneForm(text)
      .replace(/@\w+/g, '')
      .replace(
        /_DualArrayLike\[dtype\[Any\], [\w |]*\]|_ArrayLike(?:\w+_co|\[\w+\]|Unknown)?/g,
        'ArrayLike',
      )
      .replace(/ArrayLike(?: \| ArrayLike)+/g, 'ArrayLike')
      .replace(/\b_(?=[A-Z])/g, '')
      // What may be left out says little by the type of leaving it out.
      .replace(/: (?:None|Any|Literal\[False\]) = \.\.\./g, '=...')
  );
}

/** The stubs have a form for each type that a function may give; a learner has read them all with the first. */
const oneForm = (text: string) =>
  text.replace(
    /^(```python\n[^]*?)\n\n[^]*?(\n```)/,
    (_, first: string, end: string) => first + end,
  );
