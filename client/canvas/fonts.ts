import { FACES, TYPEFACES } from '../../drawing/tokens.ts'

// The letters that tell latin from latin-ext in Turkish: both files are needed.
const SAMPLE = 'aİIıŞşĞğÇçÖöÜüÂâÎîÛû'
const WEIGHTS = [400, 500, 600, 700]

/** Loads every face of the plate: Cytoscape keeps what it has drawn, in the fallback where a face came too late. */
export async function fontsReady(): Promise<void> {
  const faces = new Set<string>()
  for (const { family, style } of Object.values(FACES)) {
    for (const weight of WEIGHTS) faces.add(`${style} ${weight} 15px ${TYPEFACES[family]}`)
  }
  await Promise.allSettled([...faces].map((face) => document.fonts.load(face, SAMPLE)))
}
