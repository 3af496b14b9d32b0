// Who may import whom: the rooms of this project and the doors between them. Everything is forbidden that is not listed.

/** Each room and the rooms it may enter; every room may enter itself. */
const doors = {
  app: ['components', 'documents', 'server', 'domain', 'i18n'],
  components: ['domain', 'i18n'],
  documents: ['domain', 'i18n'],
  server: ['domain', 'documents', 'prisma/generated'],
  domain: [],
  i18n: ['domain', 'messages'],
  prisma: ['server', 'domain', 'documents'],
  scripts: ['server', 'domain', 'documents'],
  e2e: ['server', 'domain', 'documents', 'i18n'],
}

/** Our own files: those in a room, and the loose ones at the top, which only frameworks call. */
const ours =
  '^(app|components|documents|server|domain|i18n|messages|prisma|scripts|e2e)/|^[^./][^/]*\\.(js|mjs|ts|tsx)$'

/** The packages that talk to the database, found (`node_modules/pg/…`) or not (`pg`). */
const databasePackages = '(^|node_modules/)(pg|@prisma/[^/]+)(/|$)'

const severity = /** @type {const} */ ('error')

export default {
  forbidden: [
    ...Object.entries(doors).map(([room, others]) => ({
      name: `${room}-enters-only-its-doors`,
      comment: `${room} may import from: ${[room, ...others].join(', ')}.`,
      severity,
      from: { path: `^${room}/` },
      to: { path: ours, pathNot: `^(${[room, ...others].join('|')})/` },
    })),
    {
      name: 'only-server-holds-the-database-client',
      comment: 'Everything else asks the server room; the seed fills the database, so it may too.',
      severity,
      from: { pathNot: '^(server|prisma)/' },
      to: { path: '^prisma/generated/' },
    },
    {
      name: 'only-server-speaks-to-the-database',
      comment: 'The scripts start and migrate the database, before there is a client.',
      severity,
      from: { pathNot: '^(server|prisma|scripts)/|^prisma\\.config\\.ts$' },
      to: { path: databasePackages },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one thought in two places.',
      severity,
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|\\.data|\\.build|node_modules|prisma/generated/internal)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
