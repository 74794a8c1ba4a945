/**
 * network: how the organisations of a county lead and work together. Forums with their seats, meetings and decisions, the year they
 * share, who of each organisation works in which area, what they have agreed on, learn together and tell families (R134–R141,
 * R166–R176). Nothing in it is about a family.
 */
export {}
