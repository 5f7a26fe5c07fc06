/** With a capital first letter, where the script has one: words of a list stand alone in a menu. */
export function capital(word: string, language: string): string {
  return word.charAt(0).toLocaleUpperCase(language) + word.slice(1);
}
