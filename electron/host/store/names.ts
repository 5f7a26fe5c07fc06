/** `momentOfTruth` → `moment_of_truth`: how columns are named after the model's fields. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** `moment_of_truth` → `momentOfTruth`. */
export function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** A name as SQL takes it, whatever keyword it is. Only for names out of the model or out of this folder. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
