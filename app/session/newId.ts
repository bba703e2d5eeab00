/** An id that no other tab or visit makes. */
export const newId = () => crypto.getRandomValues(new Uint32Array(2)).join('-');
