import type { Graph } from '#model/graph.ts';
import { sketch } from '#model/sketch.ts';

/** Graphs against which a rule has nothing, and others with what it says about them. */
export interface RuleCases {
  readonly valid: readonly Graph[];
  readonly invalid: readonly (readonly [Graph, ...string[]])[];
}

const thirtyThree = Array.from({ length: 33 }, (_one, at) => `x${at}`);

/** What the rule about parallel sections says. */
export const sectionsClose: RuleCases = {
  valid: [sketch('inicio: sent>split1', 'split1: x>a y>join1', 'a: ok>join1', 'join1(split1): done>fin', 'fin:')],
  invalid: [
    [
      sketch('inicio: sent>split1', 'split1: x>fin y>fin', 'fin:'),
      'split1 Ninguna unión espera las ramas de «SPLIT1». Agrega una unión y elige en ella esta división.',
    ],
    [sketch('inicio: sent>join1', 'join1: done>fin', 'fin:'), 'join1 «JOIN1» no dice qué división une. Elígela.'],
    [
      sketch('inicio: sent>a', 'a: ok>split1 no>join1', 'split1: x>join1 y>join1', 'join1(split1): done>fin', 'fin:'),
      'join1 Se puede llegar a «JOIN1» sin pasar por «SPLIT1», cuyas ramas espera. Conecta ahí solo lo que sale de esa división.',
    ],
    [
      sketch(
        'inicio: sent>split1',
        'split1: x>a y>join1',
        'a: ok>join1',
        'join1(split1): done>b',
        'b: ok>a no>fin',
        'fin:',
      ),
      'c6 La conexión de «B» a «A» entra en medio de las ramas entre «SPLIT1» y «JOIN1». Llévala a «SPLIT1» o fuera de ellas.',
    ],
    [
      sketch(
        'inicio: sent>split1',
        'split1: x>a y>b',
        'a: ok>b',
        'b: ok>join1 no>a',
        'join1(split1): done>fin',
        'fin:',
      ),
      'a Las ramas entre «SPLIT1» y «JOIN1» se cruzan y además vuelven atrás en «A». Quita ese regreso o separa las ramas.',
    ],
    [
      sketch(
        'inicio: sent>split1',
        'split1: x>a y>join1',
        'a: ok>join1 no>join2',
        'join1(split1): done>fin',
        'join2(split1): done>fin',
        'fin:',
      ),
      'join1 Tanto «JOIN2» como «JOIN1» esperan las ramas de «SPLIT1». Deja una sola unión o pon una detrás de la otra.',
    ],
    [
      sketch(
        'inicio: sent>z',
        'z: ok>split1',
        'split1: x>join1 y>split2',
        'split2: x>join1 y>join2',
        'join1(split1): done>fin',
        'join2(split2): done>z',
        'fin:',
      ),
      'split2 «SPLIT2» empieza entre las ramas de «SPLIT1», pero su unión «JOIN2» está fuera. Pon las dos en la misma rama.',
    ],
    [
      sketch(
        'inicio: sent>split1',
        `split1: ${thirtyThree.map((id) => `${id}>${id}`).join(' ')}`,
        ...thirtyThree.map((id) => `${id}: ok>join1`),
        'join1(split1): done>fin',
        'fin:',
      ),
      'split1 Entre «SPLIT1» y «JOIN1» correrían 33 partes a la vez y el máximo es 32. Divide el trabajo en secciones más pequeñas.',
    ],
  ],
};
