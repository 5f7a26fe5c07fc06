/**
 * The import table as dependency-cruiser rules. Both this file and tests/arch read tests/arch/import-table.json, so they cannot differ;
 * this one also sees what only a resolver sees: cycles, imports that lead nowhere, packages that nobody declared.
 */
const { folders } = require('./tests/arch/import-table.json');

const names = Object.keys(folders);
const literal = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const inside = (path) => (/\.tsx?$/.test(path) ? `^${literal(path)}$` : `^${literal(path)}/`);

function from(folder) {
  const deeper = names.filter((name) => name.startsWith(`${folder}/`)).map(inside);
  return { path: inside(folder), ...(deeper.length === 0 ? {} : { pathNot: deeper }) };
}

function rulesOf(folder) {
  const { may, packages, node } = folders[folder];
  const deeper = names.filter((name) => name.startsWith(`${folder}/`) && !may.some((allowed) => `${name}/`.startsWith(`${allowed}/`)));
  const own = deeper.length === 0 ? inside(folder) : `^${literal(folder)}/(?!${deeper.map((name) => `${literal(name.slice(folder.length + 1))}/`).join('|')})`;
  const packagePaths = packages.map((name) => `(^|/)node_modules/(@types/)?${literal(name)}/`);
  return [
    {
      name: `${folder}: project folders`,
      severity: 'error',
      from: from(folder),
      to: { path: '^(shared|electron|renderer|resources|tests)/', pathNot: [own, ...may.map(inside)] },
    },
    {
      name: `${folder}: packages`,
      severity: 'error',
      from: from(folder),
      to: { path: '(^|/)node_modules/', ...(packagePaths.length === 0 ? {} : { pathNot: packagePaths }) },
    },
    ...(node ? [] : [{ name: `${folder}: no Node`, severity: 'error', from: from(folder), to: { dependencyTypes: ['core'] } }]),
  ];
}

module.exports = {
  forbidden: [
    ...names.flatMap(rulesOf),
    { name: 'nothing imports tests', severity: 'error', from: { pathNot: '^tests/|^playwright\\.config\\.ts$' }, to: { path: '^tests/' } },
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'nothing unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'nothing undeclared', severity: 'error', from: { path: '^(shared|electron|renderer)/' }, to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // What the map is measured against is installed by the benchmark alone.
    exclude: { path: '(^|/)(out|generated)/|^tests/bench/(peers|node_modules)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
    moduleSystems: ['es6', 'cjs'],
  },
};
