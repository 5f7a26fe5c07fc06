/** Endings that the file picker offers for import; what is in a file decides what it is. */
export const IMPORTABLE = '.mmd,.mermaid,.md,.txt,.ojf,.json,.yaml,.yml';
