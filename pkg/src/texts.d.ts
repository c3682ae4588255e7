/** What issues say in another language, for `addTexts`. */
declare const texts: string;
export default texts;
