import { describe, expect, it } from 'vitest'
import { compare } from '../../bench/compare.ts'
import { figureOf } from '../../bench/figure.ts'

describe('the figures of a bench', () => {
  it('compare within each round, so that a machine that grows slower changes no ratio', () => {
    const slower = [1, 2, 4, 8, 16, 32, 64]
    const times = (factor: number) => slower.map((one) => one * factor)
    const figure = figureOf('made', 'ms', { ours: times(3), peer: times(10), again: times(10.5) })
    expect(figure.ratio).toBeCloseTo(0.29, 2)
    expect(figure.itself).toBe(1.05)
    expect(figure.void).toBeUndefined()
    expect([figure.ours, figure.peer]).toEqual([24, 82])
  })

  it('say that they are void when the peer differs from itself by more than a tenth', () => {
    const figure = figureOf('made', 'ms', { ours: [1, 1, 1], peer: [10, 10, 10], again: [11.2, 11.2, 11.2] })
    expect(figure).toMatchObject({ itself: 1.12, void: true })
  })

  it('have no ratio to a peer that needed nothing, and none without a peer', () => {
    expect(figureOf('made', 'px', { ours: [0], peer: [0], again: [0] })).not.toHaveProperty('ratio')
    expect(figureOf('made', 'px', { ours: [0], peer: [], again: [] })).not.toHaveProperty('peer')
  })

  it('come from turns in every order, the rounds before them left out', async () => {
    const begun: string[] = []
    const turn = (name: string) => async (round: number) => {
      begun.push(`${name}${round}`)
      return { took: round }
    }
    const { took } = await compare(turn('o'), turn('p'), { rounds: 5, before: 1 })
    const rounds = [1, 2, 3, 4, 5]
    expect(took).toEqual({ ours: rounds, peer: rounds, again: rounds })
    const turns = [0, ...rounds].map((round) => begun.slice(3 * round, 3 * round + 3).join(' '))
    expect(turns).toEqual(['o0 p0 p0', 'o1 p1 p1', 'p2 o2 p2', 'p3 p3 o3', 'p4 p4 o4', 'p5 o5 p5'])
  })
})
