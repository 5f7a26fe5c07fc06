import { admit } from '../client/session.ts';

/* The page of Home. See file-page.ts. */

const admission = admit(null);
const { showHome } = await import('./show-home.ts');
await showHome(admission);
