### What holds wherever officers are met: one strip on every page but the first of such a topic.

everywhere-dont-run = No corra. No se resista y no les bloquee el paso a los agentes. No mienta y no muestre documentos falsos.
everywhere-not-guaranteed = Los agentes no siempre respetan los derechos. Diga en voz alta qué derecho tiene. No pelee. Fíjese en los detalles. Después, presente una queja con ayuda de un abogado.
