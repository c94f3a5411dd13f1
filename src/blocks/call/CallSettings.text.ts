import { words } from '#text/words.ts';

/** The words of the settings of a call. */
export const callSettingsWords = words('callSettings', {
  es: {
    where: 'Adónde se llama',
    method: 'Qué se hace',
    'method.GET': 'Preguntar (GET)',
    'method.POST': 'Enviar algo nuevo (POST)',
    'method.PUT': 'Reemplazar (PUT)',
    'method.PATCH': 'Cambiar una parte (PATCH)',
    'method.DELETE': 'Borrar (DELETE)',
    url: 'Dirección',
    'url.help':
      'Con el servidor escrito entero; las respuestas pueden ir después. Con «/» delante, es el sitio de esta copia.',
    reach:
      'La llamada sale del navegador de quien tenga Cauce abierto, y el otro sistema tiene que permitirla (CORS). Una copia normal solo alcanza su propio sitio; para llamar a otros hay que construirla con CAUCE_CALLS=1.',
    headers: 'Cabeceras',
    'headers.help': 'Lo que el otro sistema pide además de la dirección. Se envía tal cual.',
    header: 'Cabecera {{number}}',
    'header.name': 'Nombre',
    'header.value': 'Valor',
    'header.add': 'Agregar cabecera',
    'header.remove': 'Quitar la cabecera {{number}}',
    secrets:
      'Aquí nada es secreto: lo que escribas se guarda con el proceso y sale en sus archivos. No pongas contraseñas ni claves.',
    body: 'Qué se envía',
    'body.help':
      'JSON con las respuestas dentro. Entre comillas, cualquier respuesta cabe; sin comillas, solo números.',
    json: 'Cuerpo en JSON',
    attempts: 'Intentos',
    'attempts.help': 'Si no llega una respuesta buena (2xx), se intenta otra vez; después sale por «Falló».',
    timeout: 'Cuánto se espera una respuesta (segundos)',
    times: 'Cuántas veces se intenta de nuevo',
    takes: 'Qué se anota',
    'takes.help':
      'Qué parte de la respuesta queda en qué campo. Si falta alguna o no es del tipo del campo, sale por «Falló».',
    take: 'Respuesta {{number}}',
    'take.path': 'Dónde está en la respuesta',
    'take.example': 'Por ejemplo, data.items.0.id',
    'take.field': 'Campo que la recibe',
    'take.add': 'Anotar una respuesta',
    'take.remove': 'No anotar la respuesta {{number}}',
  },
  en: {
    where: 'Where it calls',
    method: 'What is done',
    'method.GET': 'Ask (GET)',
    'method.POST': 'Send something new (POST)',
    'method.PUT': 'Replace (PUT)',
    'method.PATCH': 'Change a part (PATCH)',
    'method.DELETE': 'Delete (DELETE)',
    url: 'Address',
    'url.help':
      'With the whole server written out; answers may follow. Beginning with “/” it is where this copy is served.',
    reach:
      'The call goes out from the browser of whoever has Cauce open, and the other system has to allow it (CORS). An ordinary copy reaches its own site only; to call others it has to be built with CAUCE_CALLS=1.',
    headers: 'Headers',
    'headers.help': 'What the other system asks for besides the address. It is sent as it is.',
    header: 'Header {{number}}',
    'header.name': 'Name',
    'header.value': 'Value',
    'header.add': 'Add header',
    'header.remove': 'Remove header {{number}}',
    secrets:
      'Nothing is secret here: what you write is kept with the process and goes out in its files. Do not put passwords or keys.',
    body: 'What is sent',
    'body.help': 'JSON with answers in it. Any answer fits between quotes; without quotes only numbers do.',
    json: 'Body in JSON',
    attempts: 'Attempts',
    'attempts.help': 'Without a good response (2xx) it is tried again; after that it leaves by “Failed”.',
    timeout: 'How long to wait for a response (seconds)',
    times: 'How many times it is tried again',
    takes: 'What is noted',
    'takes.help':
      'Which part of the response goes into which field. When one is missing or of another type, it leaves by “Failed”.',
    take: 'Answer {{number}}',
    'take.path': 'Where it is in the response',
    'take.example': 'For example, data.items.0.id',
    'take.field': 'Field that gets it',
    'take.add': 'Note an answer',
    'take.remove': 'Do not note answer {{number}}',
  },
});
