//! What is said of delays.

crate::issue::words::words! {
    DELAY_FRACTION: [sent: Number];
        en: "The delay is rounded up to {sent} {sent:second|seconds}.", "The provider takes whole seconds only.",
            "Give whole seconds.";
        pt: "O tempo de espera é arredondado para cima: {sent} {sent:segundo|segundos}.",
            "O provedor só aceita segundos inteiros.", "Use um número inteiro de segundos.";
        es: "El tiempo de espera se redondea hacia arriba: {sent} {sent:segundo|segundos}.",
            "El proveedor solo admite segundos enteros.", "Usa un número entero de segundos.";
    DELAY_NO_TIME: [];
        en: "The delay is not a valid time to wait.", "A time to wait is 0 seconds or more.",
            "Give a number of seconds, 0 or more.";
        pt: "O tempo de espera não é válido.", "Um tempo de espera é de 0 segundos ou mais.",
            "Informe um número de segundos: 0 ou mais.";
        es: "El tiempo de espera no es válido.", "Un tiempo de espera es de 0 segundos o más.",
            "Indica un número de segundos: 0 o más.";
    DELAY_RISKY: [usual: CountA];
        en: "The delay is longer than {usual} seconds.", "It is counted in seconds; this looks like milliseconds.",
            "Divide by 1000 if you meant milliseconds.";
        pt: "O tempo de espera passa de {usual} segundos.",
            "Ele é contado em segundos; este valor parece estar em milissegundos.",
            "Se eram milissegundos, divida o valor por 1000.";
        es: "El tiempo de espera pasa de {usual} segundos.", "Se cuenta en segundos; este valor parece estar en milisegundos.",
            "Si eran milisegundos, divide el valor entre 1000.";
    DELAY_WHOLE: [];
        en: "The delay must be whole seconds, 0 or more.", "The provider takes whole seconds only.",
            "Give whole seconds, 0 or more.";
        pt: "O tempo de espera deve ser um número inteiro de segundos, 0 ou mais.", "O provedor aceita apenas segundos inteiros.",
            "Informe um número inteiro de segundos, 0 ou mais.";
        es: "El tiempo de espera debe ser un número entero de segundos, 0 o más.", "El proveedor acepta únicamente segundos enteros.",
            "Indica un número entero de segundos, 0 o más.";
    DELAY_FRACTION_MILLISECONDS: [sent: Number];
        en: "The delay is rounded up to {sent} {sent:millisecond|milliseconds}.", "The provider takes whole milliseconds only.",
            "Give no more than three places of a second.";
        pt: "O tempo de espera é arredondado para cima: {sent} {sent:milissegundo|milissegundos}.",
            "O provedor só aceita milissegundos inteiros.", "Use no máximo três casas decimais de segundo.";
        es: "El tiempo de espera se redondea hacia arriba: {sent} {sent:milisegundo|milisegundos}.",
            "El proveedor solo admite milisegundos enteros.", "Usa como máximo tres decimales de segundo.";
    DELAY_RISKY_MILLISECONDS: [usual: CountA];
        en: "The delay is longer than {usual} seconds.", "Nobody waits so long for a message with buttons.",
            "Give a shorter delay.";
        pt: "O tempo de espera passa de {usual} segundos.", "Ninguém espera tanto por uma mensagem com botões.",
            "Use um tempo de espera menor.";
        es: "El tiempo de espera pasa de {usual} segundos.", "Nadie espera tanto un mensaje con botones.",
            "Usa un tiempo de espera menor.";
    DELAY_SHORT: [usual: CountA];
        en: "The delay is shorter than {usual} milliseconds.", "It is counted in milliseconds; this looks like seconds.",
            "Multiply by 1000 if you meant seconds.";
        pt: "O tempo de espera é menor que {usual} milissegundos.",
            "Ele é contado em milissegundos; este valor parece estar em segundos.",
            "Se eram segundos, multiplique o valor por 1000.";
        es: "El tiempo de espera es menor que {usual} milisegundos.",
            "Se cuenta en milisegundos; este valor parece estar en segundos.", "Si eran segundos, multiplica el valor por 1000.";
    DELAY_WHOLE_MILLISECONDS: [];
        en: "The delay must be whole milliseconds, 0 or more.", "The provider takes whole milliseconds only.",
            "Give whole milliseconds, 0 or more.";
        pt: "O tempo de espera deve ser um número inteiro de milissegundos, 0 ou mais.",
            "O provedor aceita apenas milissegundos inteiros.", "Informe um número inteiro de milissegundos, 0 ou mais.";
        es: "El tiempo de espera debe ser un número entero de milisegundos, 0 o más.",
            "El proveedor acepta únicamente milisegundos enteros.", "Indica un número entero de milisegundos, 0 o más.";
}
