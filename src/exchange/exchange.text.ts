import { words } from '#text/words.ts';

const es = {
  tooBig:
    '«{{file}}» ocupa más de {{most}} MB. Un proceso nunca es tan grande: comprueba que elegiste el archivo correcto.',
  'is.ole':
    '«{{file}}» es un documento OLE (como los de Office antiguo u otros programas), no un .sdw de Cauce. Expórtalo desde Cauce e inténtalo de nuevo.',
  'is.zip':
    '«{{file}}» es un archivo comprimido ZIP (o de Office), no un .sdw de Cauce. Descomprímelo y elige el .sdw que contenga.',
  'is.gzip': '«{{file}}» está comprimido con gzip. Descomprímelo y elige el .sdw que contenga.',
  'is.pdf': '«{{file}}» es un PDF, no un .sdw de Cauce. Elige el archivo que exportaste con Exportar.',
  'is.image': '«{{file}}» es una imagen, no un .sdw de Cauce. Elige el archivo que exportaste con Exportar.',
  'is.utf16': '«{{file}}» está escrito en UTF-16. Guárdalo como UTF-8 sin cambiar nada más, o expórtalo otra vez.',
  'is.xml': '«{{file}}» es XML (quizá BPMN), no un .sdw de Cauce. Elige un archivo exportado con Exportar.',
  'is.text': '«{{file}}» es texto sin la forma de un .sdw. Elige un archivo exportado con Exportar.',
  'is.binary': '«{{file}}» no es texto: no es un .sdw de Cauce. Elige un archivo exportado con Exportar.',
  'is.empty': '«{{file}}» está vacío. Expórtalo de nuevo.',
  'is.otherJson': '«{{file}}» es JSON, pero no un proceso de Cauce: le falta el encabezado «kind: cauce.process».',
  'is.xstate': '«{{file}}» parece una máquina de XState, no un .sdw de Cauce.',
  'is.workflowJson': '«{{file}}» parece un flujo de otra herramienta de automatización, no un .sdw de Cauce.',
  'is.graphJson': '«{{file}}» parece un grafo de nodos y aristas de otro programa, no un .sdw de Cauce.',
  'is.packageJson': '«{{file}}» parece un archivo de paquete de npm, no un .sdw de Cauce.',
  notUtf8: '«{{file}}» no es texto UTF-8 válido: quizá se dañó al copiarlo. Expórtalo de nuevo.',
  tooDeep:
    '«{{file}}» tiene más de {{most}} niveles anidados en «{{at}}». Ningún proceso los tiene: el archivo no se puede leer.',
  twice: '«{{file}}» repite un nombre en «{{at}}». Cada identificador puede aparecer una sola vez.',
  cutShort:
    '«{{file}}» termina antes de tiempo, dentro de «{{at}}». Se cortó al copiarlo o descargarlo: expórtalo de nuevo.',
  notJson:
    '«{{file}}» no se puede leer: hay un error de sintaxis en la línea {{line}}. Si lo editaste a mano, corrígela; si no, expórtalo de nuevo.',
  reservedKey: '«{{file}}» usa en «{{at}}» un nombre reservado. El archivo fue manipulado y no se importa.',
  brokenText: '«{{file}}» contiene texto dañado en «{{at}}». Expórtalo de nuevo.',
  longText: '«{{file}}» tiene en «{{at}}» un texto de más de {{most}} caracteres. Acórtalo.',
  longLabel: '«{{file}}» tiene en «{{at}}» un nombre de más de {{most}} caracteres. Acórtalo.',
  newer:
    '«{{file}}» está en el formato {{version}}, más nuevo que el que esta copia conoce ({{known}}). Actualiza Cauce y vuelve a importarlo.',
  unknownVersion: '«{{file}}» dice estar en el formato «{{version}}», que no existe. Esta copia lee {{known}}.',
  wrongChecksum: '«{{file}}» cambió después de exportarse: su suma de comprobación no coincide. Expórtalo de nuevo.',
  unknownActor:
    '«{{file}}» nombra en «{{at}}» a alguien que no está en su tabla de personas y grupos. Expórtalo de nuevo.',
  unknownKey: '«{{file}}» contiene en «{{at}}» algo que este formato no conoce: {{key}}.',
  wrongShape: '«{{file}}» no tiene la forma de un proceso en «{{at}}» ({{why}}). Expórtalo de nuevo.',
  expected: 'se esperaba {{what}}',
  notAllowed: 'valor no admitido',
  tooManyBlocks: '«{{file}}» tiene más de {{most}} bloques.',
  wrongId: '«{{file}}» guarda en «{{at}}» algo cuyo identificador es otro: «{{id}}».',
  flowFromNowhere: '«{{file}}»: la conexión «{{at}}» sale del bloque «{{block}}», que no existe.',
  flowToNowhere: '«{{file}}»: la conexión «{{at}}» llega al bloque «{{block}}», que no existe.',
  flowFromNoExit: '«{{file}}»: la conexión «{{at}}» sale de «{{exit}}», una salida que el bloque «{{block}}» no tiene.',
  twoFlows:
    '«{{file}}»: la conexión «{{at}}» es la segunda que sale de «{{exit}}» del bloque «{{block}}». De una salida sale una sola conexión.',
  noStage: '«{{file}}»: el bloque «{{at}}» está en la etapa «{{stage}}», que no existe.',
} as const;

/** What the gate and the readers say of a file that they refuse: what it is, where, and what to do. */
export const exchangeWords = words('exchange', {
  es,
  en: {
    tooBig: '“{{file}}” is larger than {{most}} MB. A process is never that big: check that you chose the right file.',
    'is.ole':
      '“{{file}}” is an OLE document (such as old Office files and those of other programs), not a Cauce .sdw. Export it from Cauce and try again.',
    'is.zip':
      '“{{file}}” is a ZIP archive (or an Office file), not a Cauce .sdw. Unpack it and choose the .sdw inside.',
    'is.gzip': '“{{file}}” is compressed with gzip. Unpack it and choose the .sdw inside.',
    'is.pdf': '“{{file}}” is a PDF, not a Cauce .sdw. Choose the file that you exported with Export.',
    'is.image': '“{{file}}” is a picture, not a Cauce .sdw. Choose the file that you exported with Export.',
    'is.utf16': '“{{file}}” is written in UTF-16. Save it as UTF-8 without any other change, or export it again.',
    'is.xml': '“{{file}}” is XML (perhaps BPMN), not a Cauce .sdw. Choose a file exported with Export.',
    'is.text': '“{{file}}” is text without the shape of a .sdw. Choose a file exported with Export.',
    'is.binary': '“{{file}}” is not text: it is no Cauce .sdw. Choose a file exported with Export.',
    'is.empty': '“{{file}}” is empty. Export it again.',
    'is.otherJson': '“{{file}}” is JSON, but not a Cauce process: it lacks the header “kind: cauce.process”.',
    'is.xstate': '“{{file}}” looks like an XState machine, not a Cauce .sdw.',
    'is.workflowJson': '“{{file}}” looks like a flow of another automation tool, not a Cauce .sdw.',
    'is.graphJson': '“{{file}}” looks like a graph of nodes and edges of another program, not a Cauce .sdw.',
    'is.packageJson': '“{{file}}” looks like an npm package file, not a Cauce .sdw.',
    notUtf8: '“{{file}}” is not valid UTF-8 text: it may have been damaged while copied. Export it again.',
    tooDeep: '“{{file}}” is nested more than {{most}} levels deep at “{{at}}”. No process is: the file cannot be read.',
    twice: '“{{file}}” repeats a name at “{{at}}”. Each identifier may appear only once.',
    cutShort: '“{{file}}” ends too early, inside “{{at}}”. It was cut while copied or downloaded: export it again.',
    notJson:
      '“{{file}}” cannot be read: line {{line}} has a syntax error. If you edited it by hand, correct it; if not, export it again.',
    reservedKey: '“{{file}}” uses a reserved name at “{{at}}”. The file was tampered with and is not imported.',
    brokenText: '“{{file}}” holds damaged text at “{{at}}”. Export it again.',
    longText: '“{{file}}” has a text of more than {{most}} characters at “{{at}}”. Shorten it.',
    longLabel: '“{{file}}” has a name of more than {{most}} characters at “{{at}}”. Shorten it.',
    newer:
      '“{{file}}” is in format {{version}}, newer than the one this copy knows ({{known}}). Update Cauce and import it again.',
    unknownVersion: '“{{file}}” claims to be in format “{{version}}”, which does not exist. This copy reads {{known}}.',
    wrongChecksum: '“{{file}}” was changed after it was exported: its checksum does not match. Export it again.',
    unknownActor:
      '“{{file}}” names somebody at “{{at}}” who is not in its table of people and groups. Export it again.',
    unknownKey: '“{{file}}” holds something at “{{at}}” that this format does not know: {{key}}.',
    wrongShape: '“{{file}}” does not have the shape of a process at “{{at}}” ({{why}}). Export it again.',
    expected: 'expected {{what}}',
    notAllowed: 'value not allowed',
    tooManyBlocks: '“{{file}}” has more than {{most}} blocks.',
    wrongId: '“{{file}}” keeps something at “{{at}}” whose identifier is another: “{{id}}”.',
    flowFromNowhere: '“{{file}}”: flow “{{at}}” leaves block “{{block}}”, which does not exist.',
    flowToNowhere: '“{{file}}”: flow “{{at}}” enters block “{{block}}”, which does not exist.',
    flowFromNoExit: '“{{file}}”: flow “{{at}}” leaves by “{{exit}}”, an exit that block “{{block}}” does not have.',
    twoFlows:
      '“{{file}}”: flow “{{at}}” is the second one to leave exit “{{exit}}” of block “{{block}}”. One exit has one flow.',
    noStage: '“{{file}}”: block “{{at}}” is in stage “{{stage}}”, which does not exist.',
  },
});
