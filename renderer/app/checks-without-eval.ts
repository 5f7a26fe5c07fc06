import { z } from 'zod';

/*
 * zod would compile its checks by eval, which the page's content policy forbids. Imported before whatever makes a schema: with the first one zod
 * tries, and the browser parses the whole file anew to say in its report of the breach where that was.
 */

z.config({ jitless: true });
