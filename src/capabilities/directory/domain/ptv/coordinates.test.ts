import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fromPlane, pointOf, toPlane } from './coordinates.ts'

/** Points computed once by an independent projection library: easting, northing, longitude, latitude. */
const known: readonly (readonly [easting: number, northing: number, lon: number, lat: number])[] = [
  [514366, 6839282, 27.27149383470994, 61.6864577939587],
  [385000, 6672000, 24.927457713312165, 60.16866599984987],
  [61000, 6700000, 19.069006286889127, 60.19897817442738],
  [732000, 7000000, 31.59174210403616, 63.05490482728242],
  [500000, 7776000, 27, 70.0908092599669],
]

describe('points of the Finnish plane', () => {
  it('become longitude and latitude to the millimetre', () => {
    for (const [easting, northing, lon, lat] of known) {
      const point = fromPlane(northing, easting)
      assert.ok(Math.abs(point.lon - lon) < 1e-8, `${easting} ${northing}`)
      assert.ok(Math.abs(point.lat - lat) < 1e-8, `${easting} ${northing}`)
    }
  })

  it('go back to where they were', () => {
    for (const [easting, northing, lon, lat] of known) {
      const back = toPlane({ lon, lat })
      assert.ok(Math.abs(back.easting - easting) < 0.001)
      assert.ok(Math.abs(back.northing - northing) < 0.001)
    }
  })

  it('are known by their size: what is in degrees already stays', () => {
    assert.deepEqual(pointOf('60.16952', '24.93545', 'Ok'), { lon: 24.93545, lat: 60.16952 })
    assert.deepEqual(pointOf('60,16952', '24,93545', ''), { lon: 24.93545, lat: 60.16952 })
    assert.deepEqual(pointOf('6839282', '514366', 'EnteredByUser'), { lon: 27.27149, lat: 61.68646 })
  })

  it('are not used when they are bad, turned round or somewhere else', () => {
    for (const state of ['Failed', 'Loading', 'NotReceived', 'WrongFormatReceived', 'string'])
      assert.equal(pointOf('6839282', '514366', state), null)
    assert.equal(pointOf('514366', '6839282', 'Ok'), null)
    assert.equal(pointOf('0', '0', 'Ok'), null)
    assert.equal(pointOf('', '', 'Ok'), null)
    assert.equal(pointOf('1e308', 'Infinity', 'Ok'), null)
    assert.equal(pointOf('string', 'string', 'Ok'), null)
  })
})
