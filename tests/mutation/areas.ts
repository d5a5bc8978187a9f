/** A group of files whose mutants are tried in one run of Stryker, and saved when it ends. */
export interface Batch {
  name: string
  /** Globs, as git knows them, of what is mutated. */
  files: string[]
  /** Globs of the tests that are tried: quick ones, without processes, servers or browsers. */
  tests: string[]
}

/** Batches counted together, and the share of their mutants that the tests have to notice. */
export interface Area {
  name: string
  least: number
  /** Demands an excuse for each survivor. */
  strict?: boolean
  batches: Batch[]
}

const SHARP = ['contracts/fold.ts', 'contracts/dates.ts', 'contracts/canonical.ts']
const SETS = ['server/trace/bits.ts', 'server/trace/pairNumbers.ts', 'server/trace/sortNumbers.ts']
const ARGUMENT = [
  'contracts/argument*.ts',
  'contracts/noteRuns.ts',
  'contracts/sentence.ts',
  'contracts/fillTemplate.ts',
]
// They are nothing without React or a document, under names that do not say so.
const WITH_A_PAGE = [
  'client/views/explore/exploreContext.ts',
  'client/views/explore/plate/KeptFocus.ts',
  'client/views/trace/copyRich.ts',
]
const not = (globs: string[]) => globs.map((glob) => `!${glob}`)

/** All that is mutated, in the order in which it is done. */
export const AREAS: Area[] = [
  {
    name: 'fold, dates, canonical',
    least: 0.9,
    strict: true,
    batches: [
      {
        name: 'sharp',
        files: SHARP,
        tests: SHARP.map((file) => `tests/unit/${file.replace('.ts', '.test.ts')}`),
      },
    ],
  },
  {
    name: 'server/trace',
    least: 0.9,
    strict: true,
    batches: [
      {
        name: 'trace',
        files: ['server/trace/*.ts', ...not(SETS)],
        tests: ['tests/unit/server/trace/*.test.ts', '!tests/unit/server/trace/{numbers,search,budget}.test.ts'],
      },
      { name: 'sets', files: SETS, tests: ['tests/unit/server/trace/numbers.test.ts'] },
    ],
  },
  {
    name: 'contracts',
    least: 0.8,
    batches: [
      {
        name: 'contracts',
        files: ['contracts/*.ts', ...not(SHARP), ...not(ARGUMENT)],
        tests: ['tests/unit/contracts/*.test.ts'],
      },
      {
        name: 'argument',
        files: ARGUMENT,
        // Left out: argument.test.ts asks a real server, whose helpers in tests/contract the sandbox does not have.
        tests: [
          'tests/unit/contracts/**/*.test.ts',
          '!tests/unit/contracts/turkish/*',
          '!tests/unit/contracts/argument/argument.test.ts',
        ],
      },
      { name: 'turkish', files: ['contracts/turkish/*.ts'], tests: ['tests/unit/contracts/turkish/*.test.ts'] },
    ],
  },
  {
    name: 'server/store/array*',
    least: 0.8,
    batches: [{ name: 'arrays', files: ['server/store/array*.ts'], tests: ['tests/unit/server/store/array*.test.ts'] }],
  },
  {
    name: 'server/dataset',
    least: 0.8,
    batches: [
      {
        name: 'checks',
        files: ['server/dataset/checks/*.ts', 'server/dataset/curation/*.ts'],
        tests: ['tests/unit/server/dataset/checks/*.test.ts', 'tests/unit/server/dataset/curation.test.ts'],
      },
      {
        name: 'dataset',
        files: ['server/dataset/*.ts'],
        tests: ['tests/unit/server/dataset/*.test.ts', '!tests/unit/server/dataset/{curation,version}.test.ts'],
      },
    ],
  },
  {
    name: 'drawing',
    least: 0.8,
    batches: [
      {
        name: 'drawing',
        files: ['drawing/*.ts'],
        tests: ['tests/unit/drawing/*.test.ts', '!tests/unit/drawing/widthTable.test.ts'],
      },
      {
        name: 'layout',
        files: ['drawing/layout/*.ts'],
        tests: [
          'tests/unit/drawing/layout/*.test.ts',
          '!tests/unit/drawing/layout/{layouts,place,placePicture}.test.ts',
        ],
      },
    ],
  },
  {
    name: 'client/state',
    least: 0.8,
    batches: [
      {
        name: 'state',
        files: ['client/state/**/*.ts', '!client/state/**/use*.ts'],
        tests: ['tests/unit/client/state/**/*.test.ts'],
      },
    ],
  },
  {
    name: 'client/views, client/evidence',
    least: 0.8,
    batches: [
      {
        name: 'views',
        files: ['client/views/**/*.ts', '!client/views/**/use*.ts', ...not(WITH_A_PAGE)],
        tests: ['tests/unit/client/views/**/*.test.ts', 'tests/unit/client/story.test.ts'],
      },
      {
        name: 'evidence',
        files: ['client/evidence/*.ts', '!client/evidence/use*.ts'],
        tests: ['tests/unit/client/evidence/*.test.ts'],
      },
    ],
  },
]
