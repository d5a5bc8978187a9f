/** Rules of the checker with their remedies. The ids appear in error lines; each has a broken copy in the tests. */
export const RULES = {
  // Files and JSON
  folder: 'Name a folder that holds dataset.json and the other files of a dataset.',
  'file-missing': 'Add the file; seed/data shows which files a dataset folder holds.',
  'file-unknown': 'Move the file out of the folder, or name it as the format says.',
  'file-name': 'Give the file the id that its record has, or a name that is an id.',
  'file-kind': 'Put the file or folder itself in this place; links, pipes, sockets and devices are not read.',
  'file-unreadable': 'Let whoever runs this read the file or folder, and try again.',
  'file-size': 'Divide the dataset, or shorten the file.',
  utf8: 'Save the file as UTF-8.',
  bom: 'Save the file as UTF-8 without a byte order mark.',
  json: 'Write valid JSON: one value, or in .jsonl files one record a line.',
  'json-depth': 'Flatten the record.',
  'duplicate-key': 'Keep one of the two.',
  null: 'Leave the field out.',
  surrogate: 'Write the whole character.',
  number: 'Write a finite number that fits into 53 bits.',
  'errors-many': 'Mend these, and check again.',
  // Fields
  'field-unknown': 'Remove the field, or correct its name.',
  'field-missing': 'Add the field.',
  'field-form': 'Write the value in the form that the field wants.',
  'item-twice': 'Keep one of the two.',
  labels: 'Give one text for each language of dataset.json and no other.',
  'text-control': 'Remove the character; lines end in a line feed.',
  'text-unseen': 'Write what is to be read, or leave the field out.',
  'text-direction': 'Close each embedding and override with U+202C and each isolate with U+2069, in the same line.',
  address: 'Write an address that begins with http:// or https://, or a DOI (10.1000/182).',
  template:
    'Use only {subject} {object} {value} {role} {place} {date} {to}, with a case (acc dat loc abl gen ins) after a colon, or {subject|is|are} for agreement, close every [[, and name the {object}, or the {value} where the range is one.',
  // Ids
  'id-twice': 'Give each record an id of its own.',
  'kind-unknown': 'Use a kind of vocabulary.json, or add it there.',
  'predicate-unknown': 'Use a predicate of vocabulary.json, or add it there.',
  'entity-unknown': 'Use the id of an entity of entities.jsonl, or add it there.',
  'source-unknown': 'Use the id of a source of sources.jsonl, or add it there.',
  'segment-unknown': 'Use the id of a segment of segments.jsonl.',
  'claim-unknown': 'Use the id of a claim of claims.jsonl.',
  'view-unknown': 'Use the name of a file of views/.',
  // Vocabulary
  'symmetric-ends': 'Give a symmetric predicate the same kinds as domain and range.',
  // Sources, texts and segments
  'text-role': 'Give evidence and translations a text, references none.',
  'text-missing': 'Put the file into texts/, or correct its name.',
  'text-unused': 'Name the file in sources.jsonl, or remove it.',
  'text-hash': 'Put the text back as it was; after a wanted change set sha256 anew and check every quote.',
  'text-range': 'Let start and end lie inside the file, start before end.',
  'translation-of': 'Let a translation, and nothing else, name the evidence source that it translates.',
  'segment-source': 'Let the segment belong to a source that has a text.',
  'segment-range': 'Let the segment lie inside its source, start before end.',
  'segment-blank': 'Move start and end to the first and behind the last character that is not blank.',
  'segment-overlap': 'Let each character lie in one segment only.',
  'segment-gap': 'Let every character that is neither blank nor a bullet before a segment lie in a segment.',
  // Entities
  'geo-bounds': 'Give lat from -90 to 90 and lon from -180 to 180, in degrees with decimals, north and east positive.',
  'name-preferred': 'Mark at most one name in each language as preferred.',
  'name-dates': 'Write EDTF dates, `from` not after `to`.',
  'outside-reference':
    'Name a source with the role reference that says so; only what comes from outside has one, as coordinates do.',
  'entity-unused': 'Remove the entity, or let a claim or a source use it.',
  // Claims
  'claim-twice': 'Keep one of the two and add the evidence of the other.',
  'object-or-value': 'Give the claim an object or a value, not both.',
  domain: 'Correct the subject or the predicate, or widen the domain of the predicate.',
  range: 'Correct the object or the predicate, or widen the range of the predicate.',
  'value-form': 'Give the value in the form that the range of the predicate names.',
  holder: 'Leave the holder out where it is the subject.',
  'predicate-modality': 'WANTS, HAS_PURPOSE and PROMISES are intended, BELIEVES is believed.',
  act: 'Say act only of what is intended or reported, expects only of what is believed; a predicate that itself says it has that or none.',
  mistaken: 'Say mistaken only of what is believed.',
  said: 'Give the words for an end that the claim has, other than its label; a sentence of its own that names the holder and one of its ends; a closing only to what is believed and not said to be mistaken or not.',
  'claim-evidence': 'Add a quoted passage that makes the claim as recorded, with the stance supports.',
  alternative: 'Name another subject or object in each alternative.',
  // Evidence
  'evidence-role': 'Quote from a source with the role evidence.',
  'quote-range': 'Let the part lie inside its source, start before end.',
  'quote-text': 'Copy the words as they stand in the file and count code points from its start.',
  'quote-context': 'Copy prefix and suffix as they stand before and after the words in the file.',
  'quote-segments': 'Quote the few sentences that make the claim, or record several claims.',
  'quote-segment': 'Let segments of the source cover the quoted words.',
  'translation-source': 'Name the translation of the source that is quoted.',
  'translation-faults':
    'Say faithful: true without faults, or faithful: false with at least one; a passage left out is a fault of the kind omission.',
  'fault-place':
    'Let start and end both be there and mark words inside the parts of the translation, or leave both out.',
  // Spans
  'span-place':
    'Let each span mark words inside one part of the quote, without blanks at its ends, in code points of the file.',
  'span-missing':
    'Mark the words of the predicate, and for each end its words or, under resolved, how a reader knows it; or leave the spans out.',
  // Dates
  'date-form': 'Give a relative date relativeTo and no edtf; every other date edtf and no relativeTo.',
  'date-bounds': 'Let the first day not be after the last.',
  'date-read':
    'Let edtf or relativeTo say what is written; list under inferred what is not, or give the date the basis inferred.',
  'date-written': 'Write the date as it stands in a supporting quote of the claim, and quote it.',
  'date-outside': 'Correct the distance or the date of the event: days lie in the years −9999 to 9999.',
  'date-cycle': 'Let the dates of events not depend on each other in a circle.',
  // Stories, views, coverage, redirects, questions
  'scene-link':
    'Link as [words](claim:ID) or [words](entity:ID), mark your own as [words](own:), and list each linked claim among the claims of the scene.',
  'coverage-form': 'Give either claims or none.',
  'coverage-claim': 'List only claims that quote from the segment.',
  'coverage-unlisted': 'List the claim with each segment that it quotes from.',
  'coverage-missing': 'Add a line for the segment: the claims it yields, or why none.',
  'redirect-from': 'Remove the line, or remove what still has the id.',
  'redirect-to': 'Name the entities or claims that took its place and are there, or none.',
  'question-address':
    'Copy the address of a page without host, dataset, version, language and fragment, such as /trace?from=ID&to=ID.',
} as const satisfies Record<string, string>

/** The id of a rule, as it stands in error lines. */
export type Rule = keyof typeof RULES
