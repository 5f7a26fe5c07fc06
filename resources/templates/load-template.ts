/** The built-in templates, each read only when somebody wants it. */
const FILES = {
  hotel: () => import('./hotel.json', { with: { type: 'json' } }),
  bank: () => import('./bank.json', { with: { type: 'json' } }),
  saas: () => import('./saas.json', { with: { type: 'json' } }),
  dealer: () => import('./dealer.json', { with: { type: 'json' } }),
  fitness: () => import('./fitness.json', { with: { type: 'json' } }),
  hospital: () => import('./hospital.json', { with: { type: 'json' } }),
} as const;

export type BuiltInTemplate = keyof typeof FILES;

/** The template as it stands in its file, for `templateDrafts`. */
export async function loadTemplate(name: BuiltInTemplate): Promise<unknown> {
  const { default: template } = await FILES[name]();
  return template;
}
