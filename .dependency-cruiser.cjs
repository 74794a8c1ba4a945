// The law of dependencies: web | api → capabilities → platform, never back. Explained in docs/architecture.md.
// tests/architecture/dependency-law.test.ts plants a breach of each rule and sees it caught.

const capability = '^src/capabilities/([^/]+)/'
const frontDoor = '^src/capabilities/[^/]+/index\\.ts$'
const texts = '^src/capabilities/[^/]+/texts\\.'
const test = '\\.test\\.tsx?$'
const preact = 'node_modules/preact/'
/** Counting without a network: these run in the browser alone. */
const onPhone =
  '^src/web/work/counting/(forget|shelf|sending|counting-worker|notes\\.view|tally\\.island)\\.tsx?$'
const words = '^src/platform/text\\.ts$'

/** Which capabilities may ask which others, through the front door. All may ask accounts. */
const sideways = {
  'help-requests': ['directory'],
  conversations: ['help-requests', 'directory'],
  forms: ['directory'],
  'statutory-contacts': ['help-requests', 'directory'],
  outreach: ['directory'],
  'meeting-places': ['appointments', 'outreach', 'directory'],
  consultation: ['appointments', 'directory'],
  guidance: ['help-requests', 'appointments', 'directory'],
  families: ['directory'],
  casework: ['families', 'guidance', 'help-requests', 'appointments', 'directory'],
  network: ['appointments', 'directory'],
  development: ['network', 'metrics', 'directory'],
  metrics: ['help-requests', 'directory'],
  oversight: ['families', 'help-requests', 'directory'],
}

const special = Object.keys(sideways).join('|')

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'platform-knows-no-capability',
      comment: 'The platform is what every capability stands on; it may not lean on any of them.',
      from: { path: '^src/platform/', pathNot: test },
      to: { path: '^src/(capabilities|web|api)/' },
    },
    {
      name: 'capability-knows-no-edge',
      comment: 'A capability does not know who shows it: pages and interfaces call it, never the other way.',
      from: { path: capability, pathNot: test },
      to: { path: '^src/(web|api)/' },
    },
    {
      name: 'front-door-only',
      comment: 'Capabilities meet at the front door: import from the other one’s index.ts.',
      from: { path: capability, pathNot: test },
      to: { path: capability, pathNot: ['^src/capabilities/$1/', frontDoor] },
    },
    {
      name: 'sideways-arrows',
      comment:
        'This capability may ask only accounts. Further arrows are decided in .dependency-cruiser.cjs.',
      from: { path: `^src/capabilities/((?!(?:${special})/)[^/]+)/`, pathNot: test },
      to: { path: capability, pathNot: ['^src/capabilities/$1/', '^src/capabilities/accounts/'] },
    },
    ...Object.entries(sideways).map(([name, allowed]) => ({
      name: `sideways-arrows-of-${name}`,
      comment: `${name} may ask only accounts, ${allowed.join(', ')}. Further arrows are decided in .dependency-cruiser.cjs.`,
      from: { path: `^src/capabilities/${name}/`, pathNot: test },
      to: { path: capability, pathNot: `^src/capabilities/(${[name, 'accounts', ...allowed].join('|')})/` },
    })),
    {
      name: 'edges-use-front-doors',
      comment:
        'Pages, interfaces and the start import a capability’s index.ts or its texts, nothing behind them.',
      from: { path: '^src/(web/|api/|[^/]+$)', pathNot: test },
      to: { path: capability, pathNot: [frontDoor, texts] },
    },
    {
      name: 'domain-is-pure',
      comment:
        'Domain rules import only the domain of their own capability and dates, ids, text and the calendar.',
      from: { path: '^src/capabilities/([^/]+)/domain/', pathNot: test },
      to: {
        pathNot: [
          '^src/capabilities/$1/domain/',
          '^src/platform/(dates|ids|text|finnish-calendar|recurrence)\\.ts$',
        ],
      },
    },
    {
      name: 'sql-lives-in-queries',
      comment: 'SQL stands in the files of a capability that say `queries` or `access` in their name.',
      from: { path: '^src/capabilities/', pathNot: [test, '/[^/]*(queries|access)[^/]*\\.ts$'] },
      to: { path: 'node_modules/(kysely|pg|@electric-sql)/' },
    },
    {
      name: 'no-sql-at-the-edge',
      comment: 'Pages and interfaces call use cases and views; they do not query.',
      from: { path: '^src/(web|api)/', pathNot: test },
      to: { path: 'node_modules/(kysely|pg|@electric-sql)/' },
    },
    {
      name: 'ui-knows-only-itself',
      comment: 'Components get words and values as props; they know no page, capability or server.',
      from: { path: '^src/web/ui/', pathNot: test },
      to: { pathNot: ['^src/web/ui/', words, preact] },
    },
    {
      name: 'islands-run-in-the-browser',
      comment:
        'An island imports Preact, src/web/ui and what a phone keeps, because they run in the browser.',
      from: { path: ['\\.island\\.tsx$', onPhone] },
      to: { pathNot: ['^src/web/ui/', words, preact, onPhone] },
    },
    {
      name: 'seeds-know-no-edge',
      comment: 'Seeds are data: they use vocabularies and the platform, not pages or interfaces.',
      from: { path: '^db/seed/', pathNot: test },
      to: { path: '^src/(web|api)/' },
    },
    {
      name: 'no-tests-in-the-product',
      comment: 'What runs in use does not depend on tests or on tools.',
      from: { path: '^(src|db)/', pathNot: test },
      to: { path: ['^(tests|scripts|bench)/', test] },
    },
    {
      name: 'no-development-package-in-the-product',
      comment: 'In production only `dependencies` are installed.',
      from: { path: '^(src|db)/', pathNot: test },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: 'node_modules/@types/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or there is a third one to find.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'everything-resolves',
      comment: 'The import leads nowhere.',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ].map((rule) => ({ severity: 'error', ...rule })),

  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
      conditionNames: ['node', 'import', 'types', 'default'],
      exportsFields: ['exports'],
    },
  },
}
