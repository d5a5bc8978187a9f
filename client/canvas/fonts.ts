import { FACES, TYPEFACES } from '../../drawing/tokens.ts'

// The letters that tell latin from latin-ext in Turkish; without both files labels would be measured in the fallback face.
const SAMPLE = 'aİIıŞşĞğÇçÖöÜüÂâÎîÛû'
const WEIGHTS = [400, 500, 600, 700]

/** Loads every face that the plate uses, so that labels are measured in the face they are drawn in. A face that fails is drawn in its fallback. */
export async function fontsReady(): Promise<void> {
  const faces = new Set<string>()
  for (const { family, style } of Object.values(FACES)) {
    for (const weight of WEIGHTS) faces.add(`${style} ${weight} 15px ${TYPEFACES[family]}`)
  }
  await Promise.allSettled([...faces].map((face) => document.fonts.load(face, SAMPLE)))
}
