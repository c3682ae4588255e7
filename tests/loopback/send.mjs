// Whole conversations with the providers of server.mjs, whose URL is the argument. `cargo xtask test loopback` builds and installs
// the package, starts the server and runs this beside it.

import "./send/z-api.mjs";
import "./send/ryzeapi.mjs";
import "./send/moorse.mjs";
import "./send/meta.mjs";
import "./send/360dialog.mjs";
import "./send/evolution.mjs";
import "./send/uazapi.mjs";
import "./send/whapi.mjs";
import "./send/green-api.mjs";
import "./send/order.mjs";
