// Draws the picture of an exported page from the data that stands in it. All texts are drawn as text.
const data = JSON.parse(document.getElementById("data").textContent);
const network = new vis.Network(document.getElementById("picture"), data, {
  physics: false,
  interaction: { hover: true, keyboard: { enabled: true, bindToWindow: false }, navigationButtons: false },
  layout: { improvedLayout: false },
  nodes: { shape: "dot", size: 12, font: { size: 14, multi: false } },
  edges: { color: "#888", font: { size: 10, align: "middle", multi: false } },
});
network.once("afterDrawing", () => network.fit());
