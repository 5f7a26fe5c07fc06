/**
 * Sent with every answer. Documents never run code, navigate or use the network. `host` is the one that the page opens web
 * sockets to; null in the desktop program, which needs none. `scripts`: of the page that is sent, as StaticFile has them.
 */
export function securityHeaders(host: string | null, scripts: readonly string[] = []): Readonly<Record<string, string>> {
  return {
    'content-security-policy': [
      "default-src 'none'",
      ["script-src 'self'", ...scripts].join(' '),
      // Mantine writes style elements; they can restyle the page, not run anything.
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' blob: data:",
      "font-src 'self' data:",
      host === null ? "connect-src 'self'" : `connect-src 'self' ws://${host}`,
      "worker-src 'self'",
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  };
}
