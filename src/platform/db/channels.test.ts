import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createChannels } from './channels.ts'

describe('who hears a channel of the database', () => {
  const over = (
    begin: () => Promise<void> = () => Promise.resolve(),
  ): {
    readonly channels: ReturnType<typeof createChannels>
    readonly asked: string[]
  } => {
    const asked: string[] = []
    const channels = createChannels((channel) => {
      asked.push(channel)
      return begin()
    })
    return { channels, asked }
  }

  it('hears it until it has heard enough, and the database is asked once however many hear', async () => {
    const { channels, asked } = over()
    const heard: string[] = []
    const hear = (payload: string): number => heard.push(payload)
    const [first, second] = await Promise.all([channels.hear('job', hear), channels.hear('job', hear)])
    await channels.hear('directory', (payload) => heard.push(`directory ${payload}`))
    assert.deepEqual(asked, ['job', 'directory'])
    channels.tell('job', 'a')
    first()
    first()
    channels.tell('job', 'b')
    second()
    channels.tell('job', 'c')
    channels.tell('nobody hears this', 'd')
    assert.deepEqual(heard, ['a', 'a', 'b'])
  })

  it('is told when it cannot hear, and the next one asks again', async () => {
    const answers = [Promise.reject(new Error('away')), Promise.resolve()]
    const { channels, asked } = over(() => answers.shift() ?? Promise.resolve())
    const heard: string[] = []
    await assert.rejects(
      channels.hear('job', (payload) => heard.push(`first ${payload}`)),
      /away/,
    )
    await channels.hear('job', (payload) => heard.push(`second ${payload}`))
    channels.tell('job', 'a')
    assert.deepEqual(heard, ['second a'])
    assert.equal(asked.length, 2)
  })

  it('hears again over a new connection once anybody asks', async () => {
    const { channels, asked } = over()
    const heard: string[] = []
    await channels.hear('job', (payload) => heard.push(`first ${payload}`))
    channels.forget()
    await channels.hear('job', (payload) => heard.push(`second ${payload}`))
    channels.tell('job', 'a')
    assert.deepEqual(heard, ['first a', 'second a'])
    assert.equal(asked.length, 2)
  })
})
