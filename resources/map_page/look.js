// The colours of the map: a calm printed sheet by day, the same sheet under a lamp by night, bare black and white.
'use strict';
window.healing = window.healing || {};
(function (healing) {
  const FONT = '"Healing Sans", "Noto Sans", "Noto Sans Arabic", sans-serif';
  const SHEETS = {
    light: {
      sea: '#cddfe6', land: '#fbf8f1', abroad: '#ebe6db', border: '#8f7f8a', province: '#c4b3ab', canton: '#e2dacc',
      edge: '#cbbfac', town: '#1e2629', village: '#4f5b5e', foreign: '#6b675e', country: '#696154',
      water: '#2c6579', halo: '#fbf8f1', haloAbroad: '#ebe6db', haloSea: '#cddfe6',
      built: '#ece5d8', green: '#dfe9cf', wood: '#d2e0c0', works: '#e6e2e4', school: '#efe8d2', care: '#f3e3df',
      sand: '#f1e8cc', river: '#b5d3df', motorway: '#dfa565', trunk: '#e9c084', primary: '#f1d79c',
      secondary: '#f7ecc4', street: '#ffffff', casing: '#cbc1b1', path: '#cdc2ae', rail: '#9b949c', stop: '#5b3a8c',
    },
    dark: {
      sea: '#0d1a21', land: '#1f272a', abroad: '#171d1f', border: '#8d8592', province: '#5b5a61', canton: '#2d373a',
      edge: '#3a4347', town: '#f2efe9', village: '#c3c9c9', foreign: '#98a09f', country: '#7f8688',
      water: '#7fb2c4', halo: '#1f272a', haloAbroad: '#171d1f', haloSea: '#0d1a21',
      built: '#262f32', green: '#202e26', wood: '#1d3025', works: '#282b31', school: '#2c2c26', care: '#322829',
      sand: '#34311f', river: '#17323e', motorway: '#8a6a3e', trunk: '#77613e', primary: '#645639',
      secondary: '#4d4733', street: '#3a4447', casing: '#12181a', path: '#343d3f', rail: '#5f6468', stop: '#c9b2ff',
    },
    contrast: {
      sea: '#000000', land: '#000000', abroad: '#000000', border: '#ffffff', province: '#a0a0a0', canton: '#3c3c3c',
      edge: '#9a9a9a', town: '#ffffff', village: '#ffffff', foreign: '#d0d0d0', country: '#d0d0d0',
      water: '#ffffff', halo: '#000000', haloAbroad: '#000000', haloSea: '#000000',
      built: '#141414', green: '#000000', wood: '#000000', works: '#141414', school: '#141414', care: '#141414',
      sand: '#000000', river: '#303030', motorway: '#b0b0b0', trunk: '#a0a0a0', primary: '#909090',
      secondary: '#707070', street: '#505050', casing: '#000000', path: '#404040', rail: '#808080', stop: '#ffffff',
    },
  };

  healing.font = FONT;
  healing.sheet = SHEETS.light;

  // `look`: {scheme, tokens}; the tokens are those of the window and become variables of the style sheet.
  healing.wear = function (look) {
    const root = document.documentElement;
    healing.sheet = SHEETS[look.scheme] || SHEETS.light;
    root.dataset.scheme = look.scheme;
    for (const [name, colour] of Object.entries(look.tokens)) root.style.setProperty('--' + name, colour);
    root.style.setProperty('--sea', healing.sheet.sea);
  };
})(window.healing);
