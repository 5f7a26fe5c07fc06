/** Hands bytes to the browser's downloads. */
export function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // The download has begun once the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
