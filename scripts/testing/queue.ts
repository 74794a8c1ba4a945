type Work = () => Promise<void>

/** Begins the works in their order, two at a time: whichever lane is free takes the next. */
export async function twoAtATime(works: readonly Work[]): Promise<void> {
  const left = [...works]
  const lane = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await next()
  }
  await Promise.all([lane(), lane()])
}
