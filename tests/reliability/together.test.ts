import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import pg from 'pg'
import { type Running, startServer } from '#tests/support/server.ts'
import '#tests/support/world.ts'

const admin = process.env['PERHETALO_TEST_DATABASE_URL']

describe(
  'several servers on one new database',
  { skip: admin === undefined ? 'the embedded database has one process' : false },
  () => {
    const name = `together_${Math.random().toString(36).slice(2)}`
    const dataDir = mkdtempSync(join(tmpdir(), 'perhetalo-home-'))
    const started: Running[] = []
    after(async () => {
      for (const each of started) await each.kill('SIGKILL')
      const client = new pg.Client({ connectionString: admin })
      await client.connect()
      await client.query(`drop database if exists ${name} with (force)`)
      await client.end()
      rmSync(dataDir, { recursive: true, force: true })
    })

    it('start at the same moment: one makes the tables and the reference, the others wait for it', async () => {
      const client = new pg.Client({ connectionString: admin })
      await client.connect()
      await client.query(`create database ${name}`)
      await client.end()
      const url = new URL(admin ?? '')
      url.pathname = `/${name}`
      const settings = { PERHETALO_DATA: dataDir, DATABASE_URL: url.href, PERHETALO_DEMO: '0' }
      started.push(
        ...(await Promise.all([startServer(settings), startServer(settings), startServer(settings)])),
      )
      for (const { url: address } of started) assert.equal((await fetch(`${address}/readyz`)).status, 200)
      for (const each of started) assert.equal((await each.kill('SIGTERM')).code, 0)
    })
  },
)
