/** Where the reference stands, in the language of the page. The address is relative: the page works wherever it lies. */
export const reference = () => `${document.documentElement.lang}/`;

/** The page of a code, which tells all of its causes, with examples. */
export const pageOf = (code) => `${reference()}issues/${code}/`;
