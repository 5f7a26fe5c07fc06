import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import ts from 'typescript';
import type { FolderRule, ImportTable } from './import-table.ts';

/** Sources by their path from the root, with forward slashes. */
export type Tree = ReadonlyMap<string, string>;

export interface Violation {
  readonly file: string;
  readonly specifier: string;
  readonly why: string;
}

/** Every module that a source names: imports, re-exports, dynamic imports, import types. */
export function specifiersOf(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== null) found.push(specifier);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function literal(node: ts.Node | undefined): string | null {
  return node && ts.isStringLiteralLike(node) ? node.text : null;
}

function specifierOf(node: ts.Node): string | null {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literal(node.moduleSpecifier);
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? literal(node.argument.literal) : null;
  if (!ts.isCallExpression(node)) return null;
  const called = node.expression;
  const imports = called.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(called) && called.text === 'require');
  return imports ? literal(node.arguments[0]) : null;
}

/** The table's folder that a file belongs to: the longest one that holds it. */
export function folderOf(table: ImportTable, file: string): string | null {
  const folders = Object.keys(table).filter((folder) => file.startsWith(`${folder}/`));
  return folders.sort((a, b) => b.length - a.length)[0] ?? null;
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

const isBuiltin = (specifier: string): boolean => specifier.startsWith('node:') || builtinModules.includes(specifier);

function covers(allowed: string, target: string): boolean {
  return target === allowed || target.startsWith(`${allowed}/`);
}

function whyNot(table: ImportTable, rule: FolderRule, folder: string, file: string, specifier: string): string | null {
  if (isBuiltin(specifier)) return rule.node ? null : `${folder} may not import Node`;
  if (!specifier.startsWith('.')) return rule.packages.includes(packageOf(specifier)) ? null : `${folder} may not import the package ${packageOf(specifier)}`;
  const target = posix.normalize(posix.join(posix.dirname(file), specifier));
  const home = folderOf(table, target);
  if (home === folder || rule.may.some((allowed) => covers(allowed, target))) return null;
  return `${folder} may not import ${home ?? target}`;
}

/** Everything in the tree that the table does not allow, a file outside of every folder included. */
export function violations(table: ImportTable, tree: Tree): Violation[] {
  const found: Violation[] = [];
  for (const [file, text] of tree) {
    const folder = folderOf(table, file);
    const rule = folder === null ? undefined : table[folder];
    if (folder === null || !rule) {
      found.push({ file, specifier: '', why: 'stands in no folder of the import table' });
      continue;
    }
    for (const specifier of specifiersOf(file, text)) {
      const why = whyNot(table, rule, folder, file, specifier);
      if (why !== null) found.push({ file, specifier, why });
    }
  }
  return found;
}
