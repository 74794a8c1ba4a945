/**
 * development: what a county changes in how it helps families: the four-year plan, the roadmap, trials, risks, what is made alike
 * over its areas, and how each leads to a decision and a metric (R147–R157, R162–R166, R187, R190). Nothing in it is about a family.
 */
// Links between what is planned, tried, decided and followed
export { linkKinds } from './domain/links.ts'
export type { LinkEnd, LinkKind } from './domain/links.ts'
export { addLink, findLinkable, listLinks, listMetricsInUse, mostOffered, removeLink } from './links.ts'
export type { Links } from './links.ts'
export type { Link, Linkable, MetricInUse } from './queries-links.ts'
