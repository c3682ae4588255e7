//! Examples of each verb: they teach more than lists of options.

/// What follows the words on a table of recipients.
macro_rules! many {
    () => {
        "  botonera build z-api --message message.json --recipients people.csv \\
    --failed failed.ndjson > payloads.ndjson

  A million lines, gone on with where they stopped:
  botonera build z-api messages.ndjson --output payloads.ndjson \\
    --failed failed.ndjson --from-line auto"
    };
}

/// Of the whole program.
pub const ALL: &str = concat!(
    "\
Examples:
  botonera build ryzeapi message.json              the payload that RyzeAPI takes
  botonera build z-api message.json --print request --credentials keys.json
  botonera validate z-api payload.json --fix       mends what is certain, and tells the rest
  botonera translate z-api meta payload.json       the same message for another provider
  botonera compare message.json                    which provider carries it best
  botonera explain label-too-long                  what, why, and what to do

  A table of recipients, merged into a message; failed rows to a file of their own:
",
    many!()
);

/// Of `build`.
pub const BUILD: &str = concat!(
    "\
Examples:
  botonera build ryzeapi message.json              the payload that RyzeAPI takes
  botonera build meta message.json                 by the endpoint that carries it best
  botonera build z-api message.json --print request --credentials keys.json
                                                   method, URL, headers and body
  botonera build moorse message.json --loss warn   leaves out what Moorse cannot carry, and tells it

  A table of recipients, merged into a message; `{{name}}` in a text stands for the column `name`:
",
    many!()
);

/// Of `validate`.
pub const VALIDATE: &str = "\
Examples:
  botonera validate payload.json                   whose it is, is recognised
  botonera validate z-api payload.json             as the payload of an endpoint of Z-API
  botonera validate z-api payload.json --diff      what would be mended
  botonera validate z-api payload.json --fix       mends what is certain, and tells the rest
  botonera validate z-api payloads.ndjson > verdicts.ndjson";

/// Of `read`.
pub const READ: &str = "\
Examples:
  botonera read z-api payload.json                 the message in it, for any provider
  botonera read z-api payloads.ndjson --failed failed.ndjson > messages.ndjson";

/// Of `translate`.
pub const TRANSLATE: &str = "\
Examples:
  botonera translate z-api meta payload.json       the same message for another provider
  botonera translate z-api meta payload.json --loss warn
                                                   leaves out what cannot be carried, and tells it
  botonera translate z-api evolution payloads.ndjson --failed failed.ndjson > translated.ndjson";

/// Of `compare`.
pub const COMPARE: &str = "\
Examples:
  botonera compare message.json                    each endpoint, the best first, and what it would lose

Behind each endpoint: how much of the message arrives, and the codes of what is lost or wrong.
  whole      all of it
  changed    all of it, some of it in another shape
  with-loss  not all of it: its reader or its sender would miss something
  no         none of it: there is an error that is no loss";

/// Of `detect`.
pub const DETECT: &str = "\
Examples:
  botonera detect something.json                   a message, a payload, an event, or nothing known
  pbpaste | botonera detect -";

/// Of `events`.
pub const EVENTS: &str = "\
Examples:
  botonera events z-api webhook.json               who clicked which button";

/// Of `providers`.
pub const PROVIDERS: &str = "\
Examples:
  botonera providers
  botonera providers --format json                 with every limit, for programs";

/// Of `schema`.
pub const SCHEMA: &str = "\
Examples:
  botonera schema                                  the ids of all
  botonera schema message > message.schema.json
  botonera schema z-api/send-button-actions";

/// Of `explain`.
pub const EXPLAIN: &str = "\
Examples:
  botonera explain label-too-long
  botonera explain phone-risky --locale pt-BR
  botonera explain                                 lists the codes";

/// Of `mcp`.
#[cfg(not(target_family = "wasm"))]
pub const MCP: &str = "\
Examples:
  In the settings of an assistant:
  { \"mcpServers\": { \"botonera\": { \"command\": \"botonera\", \"args\": [\"mcp\"] } } }";

/// Of `completions`.
pub const COMPLETIONS: &str = "\
Examples:
  mkdir -p ~/.local/share/bash-completion/completions
  botonera completions bash > ~/.local/share/bash-completion/completions/botonera
  botonera completions fish > ~/.config/fish/completions/botonera.fish";

/// Of `man`.
pub const MAN: &str = "\
Examples:
  botonera man > botonera.1
  botonera man build > botonera-build.1";
