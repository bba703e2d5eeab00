/** The id of the problem's title, in the header, where it is in view whatever part of the page is. */
export const TITLE = 'title';
