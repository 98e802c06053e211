"""MiniLM in PyTorch, to be taught: what agreement.py and ad_words.py have in common."""

import json
import math
import random
import time

import torch
import torch.nn.functional as F
from torch import nn

WIDTH, HEADS, LAYERS, EPSILON = 384, 12, 6, 1e-12
DROP, WARM, DECAY = 0.1, 0.06, 0.01
# Batches are made of texts of like length, among so many batches at a time.
SORTED_TOGETHER = 50


def read_safetensors(path):
    with open(path, "rb") as file:
        content = file.read()
    start = 8 + int.from_bytes(content[:8], "little")
    tensors = {}
    for name, told in json.loads(content[8:start]).items():
        if name == "__metadata__" or told["dtype"] != "F16":
            continue
        begin, end = told["data_offsets"]
        halves = torch.frombuffer(bytearray(content[start + begin : start + end]), dtype=torch.float16)
        tensors[name] = halves.float().reshape(told["shape"])
    return tensors


class Linear(nn.Module):
    def __init__(self, tensors, name):
        super().__init__()
        self.weight = nn.Parameter(tensors[f"{name}.weight"].clone())
        self.bias = nn.Parameter(tensors[f"{name}.bias"].clone())

    def forward(self, rows):
        return F.linear(rows, self.weight, self.bias)


class Norm(Linear):
    def forward(self, rows):
        return F.layer_norm(rows, (WIDTH,), self.weight, self.bias, EPSILON)


class Layer(nn.Module):
    def __init__(self, tensors, name):
        super().__init__()
        self.parts = nn.ModuleDict()
        for part in ("attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense", "intermediate.dense", "output.dense"):
            self.parts[part.replace(".", "-")] = Linear(tensors, f"{name}.{part}")
        for part in ("attention.output.LayerNorm", "output.LayerNorm"):
            self.parts[part.replace(".", "-")] = Norm(tensors, f"{name}.{part}")

    def forward(self, rows, mask):
        def of(name, given):
            return self.parts[name](given)

        def heads(given):
            return given.view(given.shape[0], given.shape[1], HEADS, WIDTH // HEADS).transpose(1, 2)

        queries, keys, values = (heads(of(f"attention-self-{part}", rows)) for part in ("query", "key", "value"))
        shares = drop((queries @ keys.transpose(2, 3) / math.sqrt(WIDTH // HEADS) + mask).softmax(-1), self.training)
        joined = (shares @ values).transpose(1, 2).reshape(rows.shape)
        attended = of("attention-output-LayerNorm", rows + drop(of("attention-output-dense", joined), self.training))
        hidden = F.gelu(of("intermediate-dense", attended))
        return of("output-LayerNorm", attended + drop(of("output-dense", hidden), self.training))


def drop(given, training):
    return F.dropout(given, DROP, training)


class Body(nn.Module):
    """The layers below whatever is told: gives each token's row."""

    def __init__(self, tensors):
        super().__init__()
        self.pieces = tensors["embeddings.word_embeddings.weight"]
        self.places = tensors["embeddings.position_embeddings.weight"]
        self.texts = nn.Parameter(tensors["embeddings.token_type_embeddings.weight"].clone())
        self.norm = Norm(tensors, "embeddings.LayerNorm")
        self.layers = nn.ModuleList(Layer(tensors, f"encoder.layer.{i}") for i in range(LAYERS))

    def forward(self, ids, texts, mask):
        rows = drop(self.norm(self.pieces[ids] + self.places[: ids.shape[1]] + self.texts[texts]), self.training)
        hidden = (1 - mask[:, None, None, :].float()) * -1e4
        for layer in self.layers:
            rows = layer(rows, hidden)
        return rows


def batches(items, size, length):
    random.shuffle(items)
    together = size * SORTED_TOGETHER
    for start in range(0, len(items), together):
        alike = sorted(items[start : start + together], key=length)
        parts = [alike[at : at + size] for at in range(0, len(alike), size)]
        random.shuffle(parts)
        yield from parts


class Steps:
    """AdamW whose rate rises, and then falls to the last step."""

    def __init__(self, reader, rate, steps):
        self.taught = [parameter for parameter in reader.parameters() if parameter.requires_grad]
        self.optimiser = torch.optim.AdamW(self.taught, lr=rate, weight_decay=DECAY)
        self.rate, self.steps, self.step, self.loss, self.began = rate, steps, 0, 0.0, time.time()

    def take(self, loss):
        for group in self.optimiser.param_groups:
            group["lr"] = self.rate * min(1, (self.step + 1) / (WARM * self.steps)) * max(0.02, 1 - self.step / self.steps)
        self.optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.taught, 1)
        self.optimiser.step()
        self.step, self.loss = self.step + 1, self.loss + loss.item()
        if self.step % 100 == 0:
            print(f"{self.step} of {self.steps} steps, loss {self.loss / 100:.3f}, {time.time() - self.began:.0f} s", flush=True)
            self.loss = 0.0


def learnt(body, tensors, rank):
    """What the product adds to the package: matrices of layers as products of a given rank, everything else in full. The body is left as the product has it."""
    arrays = {"texts": body.texts, "embeddings.LayerNorm.weight": body.norm.weight, "embeddings.LayerNorm.bias": body.norm.bias}
    for i, layer in enumerate(body.layers):
        for part, module in layer.parts.items():
            name = f"encoder.layer.{i}.{part.replace('-', '.')}"
            arrays[f"{name}.bias"] = module.bias
            if isinstance(module, Norm):
                arrays[f"{name}.weight"] = module.weight
                continue
            up, sizes, down = torch.linalg.svd(module.weight.detach() - tensors[f"{name}.weight"], full_matrices=False)
            root = sizes[:rank].sqrt()
            arrays[f"{name}.up"], arrays[f"{name}.down"] = up[:, :rank] * root, root[:, None] * down[:rank]
            with torch.no_grad():
                module.weight.copy_(tensors[f"{name}.weight"] + arrays[f"{name}.up"] @ arrays[f"{name}.down"])
    return arrays


def read_material(folder):
    with open(f"{folder}/material.json", encoding="utf-8") as file:
        return json.load(file)


def go_on_from(body, tensors, arrays):
    """Puts what was learnt before into a body as the package has it."""
    with torch.no_grad():
        body.texts.copy_(arrays["texts"].reshape(body.texts.shape))
        body.norm.weight.copy_(arrays["embeddings.LayerNorm.weight"])
        body.norm.bias.copy_(arrays["embeddings.LayerNorm.bias"])
        for i, layer in enumerate(body.layers):
            for part, module in layer.parts.items():
                name = f"encoder.layer.{i}.{part.replace('-', '.')}"
                module.bias.copy_(arrays[f"{name}.bias"])
                if isinstance(module, Norm):
                    module.weight.copy_(arrays[f"{name}.weight"])
                    continue
                rows, columns = module.weight.shape
                module.weight.add_(arrays[f"{name}.up"].reshape(rows, -1) @ arrays[f"{name}.down"].reshape(-1, columns))


def read_start(folder, lengths):
    with open(f"{folder}/start.f32", "rb") as file:
        numbers = torch.frombuffer(bytearray(file.read()), dtype=torch.float32)
    return dict(zip([name for name, _ in lengths], numbers.split([length for _, length in lengths])))


def write_learnt(folder, arrays, sample):
    with open(f"{folder}/learnt.json", "w", encoding="utf-8") as file:
        json.dump({"arrays": [[name, array.numel()] for name, array in arrays.items()], "sample": sample}, file)
    with open(f"{folder}/learnt.f32", "wb") as file:
        for array in arrays.values():
            file.write(array.detach().contiguous().numpy().tobytes())
