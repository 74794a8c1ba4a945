// Rules of this house that no published lint rule expresses. Loaded by oxlint, see .oxlintrc.json.
// What a rule forbids, it names a way to do instead.

const isDate = (node) => node.type === 'Identifier' && node.name === 'Date'

/** Only src/platform/clock.ts reads the machine's time, so that tests and the demo can set it. */
const oneClock = {
  create(context) {
    if (context.filename.replaceAll('\\', '/').endsWith('/src/platform/clock.ts')) return {}
    const message =
      'Time is given, not read: take `now` as a parameter or from the clock (src/platform/clock.ts).'
    return {
      NewExpression(node) {
        if (isDate(node.callee) && node.arguments.length === 0) context.report({ node, message })
      },
      CallExpression(node) {
        const { callee } = node
        const readsNow =
          callee.type === 'MemberExpression' && isDate(callee.object) && callee.property.name === 'now'
        if (readsNow || isDate(callee)) context.report({ node, message })
      },
    }
  },
}

export default { meta: { name: 'house' }, rules: { 'one-clock': oneClock } }
