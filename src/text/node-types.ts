// As numbers: `Node` itself, named in a page for the first time, has all of its interface made there.

export const ELEMENT = 1;
export const TEXT = 3;
export const CDATA = 4;
export const DOCUMENT = 9;
export const FRAGMENT = 11;
