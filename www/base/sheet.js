/** Has the document take the styles of what was loaded later: the page's policy forbids `style` elements, and no link need be waited for. */
export function adopt(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
