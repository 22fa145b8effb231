// Names on one canvas over the map: the most important first, none over another and none under a pin.
'use strict';
window.healing = window.healing || {};
(function (healing) {
  const MARGIN = 0.25;
  const SPACE = 5;
  const OBSTACLES = '.leaflet-marker-icon, .healing-name-chosen';

  const meets = (one, other) => one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];

  healing.LabelLayer = L.Layer.extend({
    // `names(zoom)` gives [{text, lat, lon, size, weight, colour, halo, italic, spaced, dot, shorter}] in order of
    // importance; `shorter` stands where there is no room for the text.
    initialize: function (names) {
      this._names = names;
    },

    onAdd: function (map) {
      const pane = map.getPane('names') || map.createPane('names');
      pane.classList.add('healing-names');
      this._canvas = L.DomUtil.create('canvas', 'healing-name-canvas', pane);
      map.on('moveend zoomend resize', this.redrawSoon, this);
      this.redraw();
    },

    onRemove: function (map) {
      map.off('moveend zoomend resize', this.redrawSoon, this);
      this._canvas.remove();
    },

    // After the pins have found their places.
    redrawSoon: function () {
      if (this._waiting) return;
      this._waiting = true;
      setTimeout(() => {
        this._waiting = false;
        this.redraw();
      }, 0);
    },

    redraw: function () {
      const map = this._map;
      if (!map) return;
      const size = map.getSize();
      const edge = size.multiplyBy(MARGIN).round();
      const ratio = window.devicePixelRatio || 1;
      const canvas = this._canvas;
      canvas.width = (size.x + 2 * edge.x) * ratio;
      canvas.height = (size.y + 2 * edge.y) * ratio;
      canvas.style.width = canvas.width / ratio + 'px';
      canvas.style.height = canvas.height / ratio + 'px';
      L.DomUtil.setPosition(canvas, map.containerPointToLayerPoint(edge.multiplyBy(-1)));
      const pen = canvas.getContext('2d');
      pen.setTransform(ratio, 0, 0, ratio, edge.x * ratio, edge.y * ratio);
      pen.textAlign = 'center';
      pen.textBaseline = 'middle';
      pen.lineJoin = 'round';
      const sight = L.bounds([0, 0], size);
      const field = L.bounds(edge.multiplyBy(-1), size.add(edge));
      const pins = this._pinBoxes();
      const taken = [];
      for (const name of this._names(map.getZoom())) {
        const at = map.latLngToContainerPoint([name.lat, name.lon]);
        if (!field.contains(at)) continue;
        if (!this._place(pen, name, at, pins, taken, sight) && name.shorter) {
          this._place(pen, { ...name, text: name.shorter }, at, pins, taken, sight);
        }
      }
    },

    _pinBoxes: function () {
      const container = this._map.getContainer();
      const origin = container.getBoundingClientRect();
      return Array.from(container.querySelectorAll(OBSTACLES), (element) => {
        const box = element.getBoundingClientRect();
        return [box.left - origin.left, box.top - origin.top, box.right - origin.left, box.bottom - origin.top];
      });
    },

    _place: function (pen, name, at, pins, taken, sight) {
      pen.font = (name.italic ? 'italic ' : '') + name.weight + ' ' + name.size + 'px ' + healing.font;
      pen.letterSpacing = name.spaced ? '3px' : '0px';
      const half = pen.measureText(name.text).width / 2;
      const tall = name.size * 0.62;
      const pin = pins.find((box) => meets([at.x, at.y, at.x, at.y], box));
      for (const [x, y] of this._spots(name, at, half, tall, pin)) {
        const box = [x - half - SPACE, y - tall, x + half + SPACE, y + tall];
        if (taken.some((other) => meets(box, other)) || pins.some((other) => meets(box, other))) continue;
        if (name.spaced && !sight.contains(L.bounds([box[0], box[1]], [box[2], box[3]]))) continue;
        taken.push(box);
        if (name.dot && !pin) {
          this._dot(pen, at, name);
          taken.push([at.x - 4, at.y - 4, at.x + 4, at.y + 4]);
        }
        pen.lineWidth = 4;
        pen.strokeStyle = name.halo;
        pen.strokeText(name.text, x, y);
        pen.fillStyle = name.colour;
        pen.fillText(name.text, x, y);
        return true;
      }
      return false;
    },

    // Where the name may stand: above its dot, below, right, left; around the pin when one covers the dot.
    _spots: function (name, at, half, tall, pin) {
      if (!name.dot) return [[at.x, at.y]];
      const away = 3 + name.dot;
      const [left, top, right, bottom] = pin || [at.x - away, at.y - away, at.x + away, at.y + away];
      const beside = half + SPACE + 1;
      return [
        [at.x, top - tall], [at.x, bottom + tall], [right + beside, at.y], [left - beside, at.y],
        [right + half, top - tall], [right + half, bottom + tall], [left - half, top - tall], [left - half, bottom + tall],
      ];
    },

    _dot: function (pen, at, name) {
      pen.beginPath();
      pen.arc(at.x, at.y, name.dot, 0, 2 * Math.PI);
      pen.lineWidth = 2.5;
      pen.strokeStyle = name.halo;
      pen.stroke();
      pen.fillStyle = name.colour;
      pen.fill();
    },
  });
})(window.healing);
