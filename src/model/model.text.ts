import { words } from '#text/words.ts';

/** Problems that any process may have, and why an edit was refused. */
export const modelWords = words('model', {
  es: {
    unnamedBlock: 'un bloque sin nombre',
    unnamedField: 'un campo sin nombre',

    'rule.noName': 'El proceso no tiene nombre. Escribe uno.',
    'rule.unnamedBlock': 'Un bloque no tiene nombre ({{block}}). Escribe uno para reconocerlo en las listas.',
    'rule.noStart': 'El proceso no tiene formulario de inicio. Agrega uno.',
    'rule.manyStarts': 'El proceso tiene {{count}} inicios: {{blocks}}. Deja uno solo.',
    'rule.unwired': 'La salida «{{exit}}» de «{{block}}» no lleva a ninguna parte. Conéctala a un bloque.',
    'rule.unreachable': 'No se puede llegar a «{{block}}» desde el inicio. Conéctalo o elimínalo.',
    'rule.deadEnd': 'Desde «{{block}}» no se puede llegar a ningún final. Conéctalo con un camino que termine.',
    'rule.duplicateKey': 'La clave «{{key}}» es de {{count}} campos: {{fields}}. Cada campo necesita la suya.',
    'rule.noKey': 'El campo «{{field}}» no tiene clave. Escribe una, por ejemplo «version».',
    'rule.badKey':
      'La clave «{{key}}» del campo «{{field}}» no sirve: debe empezar con minúscula y tener solo letras sin acento, números y guion bajo.',
    'rule.reservedKey': 'La clave «{{key}}» del campo «{{field}}» es una palabra reservada de los textos. Elige otra.',
    'rule.flowFromNowhere': 'Una conexión sale de un bloque que no existe ({{id}}). Elimínala.',
    'rule.flowToNowhere':
      'La salida «{{exit}}» de «{{block}}» lleva a un bloque que no existe ({{id}}). Conéctala a otro.',
    'rule.flowFromNoExit':
      'Una conexión sale de «{{block}}» por la salida «{{exit}}», que ese bloque no tiene. Elimínala.',
    'rule.exitWiredTwice': 'De la salida «{{exit}}» de «{{block}}» salen {{count}} conexiones. Deja una sola.',
    'rule.unjoined': 'Ninguna unión espera las ramas de «{{split}}». Agrega una unión y elige en ella esta división.',
    'rule.loose': '«{{join}}» no dice qué división une. Elígela.',
    'rule.reachedOutside':
      'Se puede llegar a «{{join}}» sin pasar por «{{split}}», cuyas ramas espera. Conecta ahí solo lo que sale de esa división.',
    'rule.entered':
      'La conexión de «{{from}}» a «{{to}}» entra en medio de las ramas entre «{{split}}» y «{{join}}». Llévala a «{{split}}» o fuera de ellas.',
    'rule.joinedTwice':
      'Tanto «{{join}}» como «{{other}}» esperan las ramas de «{{split}}». Deja una sola unión o pon una detrás de la otra.',
    'rule.crossing':
      '«{{split}}» empieza entre las ramas de «{{outer}}», pero su unión «{{join}}» está fuera. Pon las dos en la misma rama.',
    'rule.windsBack':
      'Las ramas entre «{{split}}» y «{{join}}» se cruzan y además vuelven atrás en «{{block}}». Quita ese regreso o separa las ramas.',
    'rule.tooWide':
      'Entre «{{split}}» y «{{join}}» correrían {{count}} partes a la vez y el máximo es {{max}}. Divide el trabajo en secciones más pequeñas.',
    'rule.titleText': 'El título de las solicitudes tiene un error: {{what}}',

    'text.unknownField': 'El texto nombra «{{name}}», que no es un campo de este proceso. Elige un campo de la lista.',
    'text.notClosed': 'Falta cerrar «{{near}}» en la línea {{line}}.',
    'text.unknownTag': '«{{near}}» no se puede usar en un texto (línea {{line}}). Solo se admiten «if» y «for».',
    'text.unknownFilter': 'No existe el filtro «{{name}}» (línea {{line}}).',
    'text.syntax': 'No se entiende «{{near}}» en la línea {{line}}.',
    'text.tooLong': 'El texto es demasiado largo: tiene {{count}} caracteres y el máximo es {{max}}.',
    'text.tooMuch': 'El texto es demasiado complejo o da un resultado demasiado largo. Hazlo más sencillo.',

    'span.minutes_one': '{{count}} minuto',
    'span.minutes_other': '{{count}} minutos',
    'span.hours_one': '{{count}} hora',
    'span.hours_other': '{{count}} horas',
    'span.days_one': '{{count}} día',
    'span.days_other': '{{count}} días',
    'span.workingHours_one': '{{count}} hora hábil',
    'span.workingHours_other': '{{count}} horas hábiles',
    'span.workingDays_one': '{{count}} día hábil',
    'span.workingDays_other': '{{count}} días hábiles',

    'due.noField': 'falta elegir un campo de fecha',
    'due.goneField': 'la fecha de un campo que ya no existe',
    'due.onField': 'en «{{field}}»',
    'due.beforeField': '{{span}} antes de «{{field}}»',
    'due.afterField': '{{span}} después de «{{field}}»',
    'due.gone': 'el campo de la fecha ya no existe',
    'due.noAnswer': '«{{field}}» no tiene respuesta',
    'due.noDate': 'la respuesta de «{{field}}» no es una fecha',
    'due.tooFar': 'la fecha de «{{field}}» queda fuera del calendario',

    'refused.noBlock': 'El bloque ya no está en el proceso ({{id}}).',
    'refused.noFlow': 'La conexión ya no está en el proceso ({{id}}).',
    'refused.noStage': 'La etapa ya no está en el proceso ({{id}}).',
    'refused.noField': 'El campo ya no está en el proceso ({{id}}).',
    'refused.idTaken': 'Ya hay algo con el identificador «{{id}}» en el proceso. Inténtalo de nuevo.',
    'refused.keepsBlock': '«{{block}}» no se puede eliminar: un proceso siempre tiene un inicio.',
    'refused.oneOnly': '«{{block}}» no se puede copiar: un proceso tiene un solo inicio.',
    'refused.fieldInUse': 'El campo «{{field}}» se usa en «{{block}}». Quítalo de ahí antes de eliminarlo.',
    'refused.fieldInTitle':
      'El campo «{{field}}» se usa en el título de las solicitudes. Quítalo de ahí antes de eliminarlo.',
  },
  en: {
    unnamedBlock: 'a block without a name',
    unnamedField: 'a field without a name',

    'rule.noName': 'The process has no name. Write one.',
    'rule.unnamedBlock': 'A block has no name ({{block}}). Write one to recognise it in lists.',
    'rule.noStart': 'The process has no start form. Add one.',
    'rule.manyStarts': 'The process has {{count}} starts: {{blocks}}. Keep one.',
    'rule.unwired': 'The exit “{{exit}}” of “{{block}}” leads nowhere. Connect it to a block.',
    'rule.unreachable': '“{{block}}” cannot be reached from the start. Connect it or delete it.',
    'rule.deadEnd': 'No end can be reached from “{{block}}”. Connect it to a path that ends.',
    'rule.duplicateKey': 'The key “{{key}}” belongs to {{count}} fields: {{fields}}. Each field needs its own.',
    'rule.noKey': 'The field “{{field}}” has no key. Write one, for example “version”.',
    'rule.badKey':
      'The key “{{key}}” of the field “{{field}}” is not valid: it must begin with a lower-case letter and have only unaccented letters, digits and underscores.',
    'rule.reservedKey': 'The key “{{key}}” of the field “{{field}}” is a reserved word of texts. Choose another.',
    'rule.flowFromNowhere': 'A connection leaves a block that does not exist ({{id}}). Delete it.',
    'rule.flowToNowhere':
      'The exit “{{exit}}” of “{{block}}” leads to a block that does not exist ({{id}}). Connect it to another.',
    'rule.flowFromNoExit':
      'A connection leaves “{{block}}” by the exit “{{exit}}”, which that block does not have. Delete it.',
    'rule.exitWiredTwice': '{{count}} connections leave the exit “{{exit}}” of “{{block}}”. Keep one.',
    'rule.unjoined': 'No join waits for the branches of “{{split}}”. Add a join and choose it there.',
    'rule.loose': '“{{join}}” does not say which split it joins. Choose it.',
    'rule.reachedOutside':
      '“{{join}}” can be reached without passing “{{split}}”, whose branches it waits for. Connect only what comes from that split.',
    'rule.entered':
      'The connection from “{{from}}” to “{{to}}” enters in the middle of the branches between “{{split}}” and “{{join}}”. Lead it to “{{split}}” or past them.',
    'rule.joinedTwice':
      'Both “{{join}}” and “{{other}}” wait for the branches of “{{split}}”. Keep one join or put one behind the other.',
    'rule.crossing':
      '“{{split}}” begins among the branches of “{{outer}}”, but its join “{{join}}” is outside. Put both in the same branch.',
    'rule.windsBack':
      'The branches between “{{split}}” and “{{join}}” cross and also go back at “{{block}}”. Remove that way back or keep the branches apart.',
    'rule.tooWide':
      'Between “{{split}}” and “{{join}}” {{count}} parts would run at once and the maximum is {{max}}. Divide the work into smaller sections.',
    'rule.titleText': 'The title of requests has an error: {{what}}',

    'text.unknownField':
      'The text names “{{name}}”, which is not a field of this process. Choose a field from the list.',
    'text.notClosed': '“{{near}}” on line {{line}} is not closed.',
    'text.unknownTag': '“{{near}}” cannot be used in a text (line {{line}}). Only “if” and “for” can.',
    'text.unknownFilter': 'There is no filter “{{name}}” (line {{line}}).',
    'text.syntax': '“{{near}}” on line {{line}} cannot be understood.',
    'text.tooLong': 'The text is too long: it has {{count}} characters and the maximum is {{max}}.',
    'text.tooMuch': 'The text is too complex or makes a result that is too long. Make it simpler.',

    'span.minutes_one': '{{count}} minute',
    'span.minutes_other': '{{count}} minutes',
    'span.hours_one': '{{count}} hour',
    'span.hours_other': '{{count}} hours',
    'span.days_one': '{{count}} day',
    'span.days_other': '{{count}} days',
    'span.workingHours_one': '{{count}} working hour',
    'span.workingHours_other': '{{count}} working hours',
    'span.workingDays_one': '{{count}} working day',
    'span.workingDays_other': '{{count}} working days',

    'due.noField': 'no date field chosen yet',
    'due.goneField': 'the date of a field that does not exist any more',
    'due.onField': 'on “{{field}}”',
    'due.beforeField': '{{span}} before “{{field}}”',
    'due.afterField': '{{span}} after “{{field}}”',
    'due.gone': 'the field of the date does not exist any more',
    'due.noAnswer': '“{{field}}” has no answer',
    'due.noDate': 'the answer of “{{field}}” is not a date',
    'due.tooFar': 'the date of “{{field}}” is beyond the calendar',

    'refused.noBlock': 'The block is no longer in the process ({{id}}).',
    'refused.noFlow': 'The connection is no longer in the process ({{id}}).',
    'refused.noStage': 'The stage is no longer in the process ({{id}}).',
    'refused.noField': 'The field is no longer in the process ({{id}}).',
    'refused.idTaken': 'Something in the process already has the identifier “{{id}}”. Try again.',
    'refused.keepsBlock': '“{{block}}” cannot be deleted: a process always has a start.',
    'refused.oneOnly': '“{{block}}” cannot be copied: a process has one start.',
    'refused.fieldInUse': 'The field “{{field}}” is used in “{{block}}”. Remove it there before deleting it.',
    'refused.fieldInTitle':
      'The field “{{field}}” is used in the title of requests. Remove it there before deleting it.',
  },
});
