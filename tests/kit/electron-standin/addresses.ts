/* Chromium loads no scheme of ours without Electron, so `app://cxmap/…` is `https://cxmap.app.invalid/…` there. */

export function toHttps(url: string): string {
  return url.replace(/^app:\/\/([^/?#]+)/, 'https://$1.app.invalid');
}

export function toApp(url: string): string {
  return url.replace(/^(blob:)?https:\/\/([^/?#]+)\.app\.invalid/, '$1app://$2');
}
