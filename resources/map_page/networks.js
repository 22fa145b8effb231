// The areas of the mental health networks: washed with colour, hatched where a border cuts a canton, a dot per town.
'use strict';
window.healing = window.healing || {};
(function (healing) {
  const MARGIN = 0.25;
  const STRIPE = 6;
  const WASH = { light: 0.2, dark: 0.24, contrast: 0.2 };

  // Paths around (0, 0) within a circle of radius 1: told apart without colour.
  const SHAPES = {
    circle: (pen) => pen.arc(0, 0, 1, 0, 2 * Math.PI),
    square: (pen) => pen.rect(-0.9, -0.9, 1.8, 1.8),
    triangle: (pen) => corners(pen, [[0, -1.15], [1.1, 0.85], [-1.1, 0.85]]),
    diamond: (pen) => corners(pen, [[0, -1.25], [1.1, 0], [0, 1.25], [-1.1, 0]]),
    cross: (pen) => corners(pen, [[-0.4, -1.1], [0.4, -1.1], [0.4, -0.4], [1.1, -0.4], [1.1, 0.4], [0.4, 0.4], [0.4, 1.1], [-0.4, 1.1], [-0.4, 0.4], [-1.1, 0.4], [-1.1, -0.4], [-0.4, -0.4]]),
    star: (pen) => corners(pen, Array.from({ length: 10 }, (_, at) => [Math.sin(at * Math.PI / 5) * (at % 2 ? 0.55 : 1.3), -Math.cos(at * Math.PI / 5) * (at % 2 ? 0.55 : 1.3)])),
  };

  function corners(pen, points) {
    points.forEach(([x, y], at) => (at ? pen.lineTo(x, y) : pen.moveTo(x, y)));
    pen.closePath();
  }

  // Where a place is on the world of zoom 0, once: drawing is then a sum and a product.
  function flat(lon, lat) {
    const sine = Math.sin(lat * Math.PI / 180);
    return [(lon + 180) / 360 * 256, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * 256];
  }

  const flatLine = (line) => line.map(([lon, lat]) => flat(lon, lat));

  function read(body) {
    return {
      networks: body.networks.map((area) => ({ rings: area.rings.map(flatLine), at: area.at })),
      cut: body.cut.map((canton) => ({ rings: canton.rings.map(flatLine), networks: canton.networks })),
      borders: body.borders.map(flatLine),
      dots: body.dots.map(([lat, lon, network, doubtful]) => ({ at: flat(lon, lat), lat, lon, network, doubtful })),
    };
  }

  healing.Networks = class {
    // `nameFirst` is given the names that are to stand on the map.
    constructor(map, nameFirst) {
      this._map = map;
      this._nameFirst = nameFirst;
      this._kept = new Map();
      this._next = null;
      this._wanted = null;
      this._shown = null;
      map.createPane('networks').classList.add('healing-networks');
      this._canvas = L.DomUtil.create('canvas', 'healing-network-canvas', map.getPane('networks'));
      map.on('moveend zoomend resize', () => this._redraw());
    }

    async show(wanted) {
      // What is drawn now stays as it is until the next has been read.
      this._next = wanted;
      if (wanted && !this._kept.has(wanted.path)) {
        const answer = await fetch(wanted.path);
        if (!answer.ok) return;
        this._kept.set(wanted.path, read(await answer.json()));
      }
      if (this._next === wanted) this._take();
    }

    dress() {
      this._nameFirst(this._shown ? this._shown.networks.map((area, number) => this._name(area, number)) : []);
      this._redraw();
    }

    boundsOf(number) {
      const dots = this._shown ? this._shown.dots.filter((dot) => dot.network === number) : [];
      return dots.length ? L.latLngBounds(dots.map((dot) => [dot.lat, dot.lon])).pad(0.1) : null;
    }

    get state() {
      if (!this._shown) return null;
      const { networks, cut, dots } = this._shown;
      return { path: this._wanted.path, areas: networks.length, cut: cut.length, dots: dots.length, chosen: this._wanted.chosen };
    }

    _take() {
      this._wanted = this._next;
      this._shown = this._wanted && this._kept.get(this._wanted.path);
      this.dress();
    }

    _name(area, number) {
      const text = String(number + 1);
      const short = this._wanted.shorts[number];
      const chosen = this._wanted.chosen === number;
      return {
        text: text + ' ' + short, shorter: text, wholeFrom: short.length > 14 ? 8.25 : 0, lat: area.at[0], lon: area.at[1], size: chosen ? 15 : 13, weight: 600, dot: 0,
        colour: healing.sheet.town, halo: healing.sheet.halo,
      };
    }

    _redraw() {
      const pen = this._pen();
      if (!pen) return;
      const { colours, chosen } = this._wanted;
      const wash = WASH[document.documentElement.dataset.scheme] || WASH.light;
      this._shown.networks.forEach((area, number) => {
        pen.globalAlpha = number === chosen ? 2.4 * wash : wash;
        pen.fillStyle = colours[number];
        this._trace(pen, area.rings, true);
        pen.fill('evenodd');
      });
      pen.globalAlpha = 1;
      for (const canton of this._shown.cut) this._hatch(pen, canton);
      pen.lineJoin = 'round';
      pen.strokeStyle = healing.sheet.halo;
      pen.lineWidth = 3.5;
      this._trace(pen, this._shown.borders, false);
      pen.stroke();
      pen.strokeStyle = healing.sheet.town;
      pen.lineWidth = 1.4;
      pen.stroke();
      if (this._shown.networks[chosen]) {
        pen.strokeStyle = colours[chosen];
        pen.lineWidth = 4;
        this._trace(pen, this._shown.networks[chosen].rings, true);
        pen.stroke();
      }
      this._dots(pen);
    }

    // A clean canvas a little larger than the map; null when there is nothing to draw.
    _pen() {
      const map = this._map;
      const size = map.getSize();
      const edge = size.multiplyBy(MARGIN).round();
      const ratio = window.devicePixelRatio || 1;
      this._canvas.width = this._shown ? (size.x + 2 * edge.x) * ratio : 0;
      this._canvas.height = this._shown ? (size.y + 2 * edge.y) * ratio : 0;
      this._canvas.style.width = this._canvas.width / ratio + 'px';
      this._canvas.style.height = this._canvas.height / ratio + 'px';
      if (!this._shown) return null;
      L.DomUtil.setPosition(this._canvas, map.containerPointToLayerPoint(edge.multiplyBy(-1)));
      const corner = map.getPixelBounds().min;
      this._scale = 2 ** map.getZoom();
      this._from = [corner.x - edge.x, corner.y - edge.y];
      const pen = this._canvas.getContext('2d');
      pen.setTransform(ratio, 0, 0, ratio, 0, 0);
      return pen;
    }

    _trace(pen, lines, closed) {
      const scale = this._scale;
      const [left, top] = this._from;
      pen.beginPath();
      for (const line of lines) {
        line.forEach(([x, y], at) => (at ? pen.lineTo(x * scale - left, y * scale - top) : pen.moveTo(x * scale - left, y * scale - top)));
        if (closed) pen.closePath();
      }
    }

    // Slanting stripes, each network's colour in turn.
    _hatch(pen, canton) {
      pen.save();
      this._trace(pen, canton.rings, true);
      pen.clip('evenodd');
      const box = this._box(canton.rings);
      const tall = box[3] - box[1];
      pen.lineWidth = STRIPE * 0.5;
      canton.networks.forEach((network, turn) => {
        pen.strokeStyle = this._wanted.colours[network];
        pen.beginPath();
        const first = Math.floor((box[0] - tall) / STRIPE);
        for (let at = first; at * STRIPE < box[2] + STRIPE; at += 1) {
          if (((at % canton.networks.length) + canton.networks.length) % canton.networks.length !== turn) continue;
          pen.moveTo(at * STRIPE, box[3]);
          pen.lineTo(at * STRIPE + tall, box[1]);
        }
        pen.stroke();
      });
      pen.restore();
    }

    _box(rings) {
      const box = [Infinity, Infinity, -Infinity, -Infinity];
      for (const ring of rings) {
        for (const [x, y] of ring) {
          const [left, top] = [x * this._scale - this._from[0], y * this._scale - this._from[1]];
          box[0] = Math.min(box[0], left);
          box[1] = Math.min(box[1], top);
          box[2] = Math.max(box[2], left);
          box[3] = Math.max(box[3], top);
        }
      }
      return box;
    }

    _dots(pen) {
      const radius = Math.min(7, Math.max(2.6, 2.6 + (this._map.getZoom() - 7.5) * 1.3));
      for (const dot of this._shown.dots) {
        const colour = this._wanted.colours[dot.network];
        pen.save();
        pen.translate(dot.at[0] * this._scale - this._from[0], dot.at[1] * this._scale - this._from[1]);
        pen.scale(radius, radius);
        pen.beginPath();
        SHAPES[this._wanted.shapes[dot.network]](pen);
        pen.restore();
        pen.lineWidth = dot.doubtful ? 4.2 : 2;
        pen.strokeStyle = healing.sheet.halo;
        pen.stroke();
        pen.fillStyle = dot.doubtful ? healing.sheet.halo : colour;
        pen.fill();
        if (!dot.doubtful) continue;
        pen.lineWidth = 1.8;
        pen.strokeStyle = colour;
        pen.stroke();
      }
    }
  };
})(window.healing);
