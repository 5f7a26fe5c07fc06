import { createHash, randomBytes } from 'node:crypto';

/*
 * Who may speak to the web host: whoever was handed the address that it printed.
 *
 *   http://127.0.0.1:PORT/#t=TOKEN     the token (192 bits, base64url) is in the fragment, which no browser sends anywhere
 *   POST /session  {"token": TOKEN}    204 and the cookie (HttpOnly, SameSite=Strict); the token is used up. 401: not a live token
 *                  {"file": ID}        the same for whoever has the cookie already. With or without a token: 200 and, as soon as it is
 *                                      read, what the page of that file shows first (FirstAnswer)
 *   GET  /session                      204: the cookie is good; 401: it is not (show "open the printed address again")
 *
 * The page's own script reads `#t=…`, posts it, takes the fragment out of the address with history.replaceState, and only
 * then opens its web sockets (/ws/desk, /ws/f/<id>), which the cookie lets through.
 */

const TOKEN_BYTES = 24;

export interface Sessions {
  /** A new token for one exchange. */
  issueToken(): string;
  /** Uses the token up; null if it is not a live one. */
  exchange(token: string): string | null;
  /** Whether a Cookie header carries a session of this server. */
  admits(cookieHeader: string | undefined): boolean;
  /** The Set-Cookie value that hands a session over. */
  cookie(session: string): string;
}

/** Cookies know no ports, so the name carries it: two web hosts on one machine keep apart. */
export function createSessions(port: number): Sessions {
  const name = `cxmap-${port}`;
  const tokens = new Set<string>();
  const sessions = new Set<string>();
  return {
    issueToken() {
      const token = randomBytes(TOKEN_BYTES).toString('base64url');
      tokens.add(hash(token));
      return token;
    },
    exchange(token) {
      if (!tokens.delete(hash(token))) return null;
      const session = randomBytes(TOKEN_BYTES).toString('base64url');
      sessions.add(hash(session));
      return session;
    },
    admits: (header) => readCookies(header, name).some((value) => sessions.has(hash(value))),
    cookie: (session) => `${name}=${session}; Path=/; HttpOnly; SameSite=Strict`,
  };
}

/** Looked up by hash: the time that takes says nothing about the secret. */
function hash(secret: string): string {
  return createHash('sha256').update(secret).digest('base64');
}

function readCookies(header: string | undefined, name: string): string[] {
  return (header ?? '').split(';').flatMap((part) => {
    const [key, value] = part.trim().split('=', 2);
    return key === name && value ? [value] : [];
  });
}
