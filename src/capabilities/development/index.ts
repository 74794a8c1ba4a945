/**
 * development: what a county changes in how it helps families: the four-year plan, the roadmap, trials, risks, what is made alike
 * over its areas, and how each leads to a decision and a metric (R147–R157, R162–R166, R187, R190). Nothing in it is about a family.
 */
export {}
