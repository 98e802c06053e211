"""Fits the reader of words in job ads: all of MiniLM's layers are taught, and what changed is kept as narrow products.

Called by ad-words.ts as `python3 ad_words.py FOLDER WEIGHTS` with torch 2.13 (any processor; some twenty minutes on two cores). FOLDER holds material.json:
how many tags each row has, windows of ads to teach with, others to ask about, and a sample whose outputs are told. Of each window: its tokens, which text
each is of, the tokens that words begin with, and the right tag of each of these words in each row, null where nobody has labelled it. What was learnt is
written beside it as agreement.py does.
"""

import math
import random
import sys

import torch
import torch.nn.functional as F
from torch import nn

from minilm import WIDTH, Body, Steps, batches, drop, learnt, read_material, read_safetensors, write_learnt

ROUNDS, BATCH, RATE = 4, 12, 1.2e-4
RANK = 64
SEED = 1
UNLABELLED = -100


class Reader(nn.Module):
    def __init__(self, tensors, outputs):
        super().__init__()
        self.body = Body(tensors)
        self.classifier = nn.Linear(WIDTH, outputs)

    def forward(self, ids, texts, mask):
        return self.classifier(drop(self.body(ids, texts, mask), self.training))


def length(window):
    return len(window["ids"])


def padded(windows, rows):
    longest = max(map(length, windows))
    ids, texts, mask = (torch.zeros(len(windows), longest, dtype=torch.long) for _ in range(3))
    tags = torch.full((rows, len(windows), longest), UNLABELLED)
    for at, window in enumerate(windows):
        end = length(window)
        ids[at, :end], texts[at, :end], mask[at, :end] = torch.tensor(window["ids"]), torch.tensor(window["texts"]), 1
        for row, of_words in enumerate(window["tags"]):
            if of_words is not None and window["places"]:
                tags[row, at, torch.tensor(window["places"])] = torch.tensor(of_words)
    return (ids, texts, mask), tags


def lost(outputs, tags):
    """What the rows of tags are told wrong by, together."""
    labelled = [(of_row, right) for of_row, right in zip(outputs, tags) if (right != UNLABELLED).any()]
    return sum(F.cross_entropy(of_row.reshape(-1, of_row.shape[-1]), right.flatten(), ignore_index=UNLABELLED) for of_row, right in labelled)


def teach(reader, windows, counts):
    steps = Steps(reader, RATE, ROUNDS * math.ceil(len(windows) / BATCH))
    reader.train()
    for _ in range(ROUNDS):
        for batch in batches(windows, BATCH, length):
            given, tags = padded(batch, len(counts))
            with torch.autocast("cpu", torch.bfloat16):
                outputs = reader(*given)
            steps.take(lost(outputs.float().split(counts, -1), tags))
    reader.eval()


def told_right(reader, windows, counts):
    """Shares of words that are tagged right, of those that are in a point or said to be in one, by row."""
    right, asked = [0] * len(counts), [0] * len(counts)
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for start in range(0, len(windows), BATCH):
            given, tags = padded(windows[start : start + BATCH], len(counts))
            for row, outputs in enumerate(reader(*given).float().split(counts, -1)):
                found = outputs.argmax(-1)
                counted = (tags[row] != UNLABELLED) & ((tags[row] > 0) | (found > 0))
                right[row] += (counted & (found == tags[row])).sum().item()
                asked[row] += counted.sum().item()
    for row, (of, all_of) in enumerate(zip(right, asked)):
        print(f"row {row}: {of / max(1, all_of):.3f} of {all_of} words right", flush=True)


def main(folder, weights):
    random.seed(SEED)
    torch.manual_seed(SEED)
    material = read_material(folder)
    counts = material["counts"]
    tensors = read_safetensors(weights)
    reader = Reader(tensors, sum(counts))
    teach(reader, material["teach"], counts)
    told_right(reader, material["ask"], counts)
    arrays = learnt(reader.body, tensors, RANK)
    arrays |= {"classifier.weight": reader.classifier.weight, "classifier.bias": reader.classifier.bias}
    print(f"as products of rank {RANK}:")
    told_right(reader, material["ask"], counts)
    with torch.no_grad():
        outputs = [reader(*padded([window], len(counts))[0])[0][window["places"][0]].tolist() for window in material["sample"]]
    write_learnt(folder, arrays, outputs)


if __name__ == "__main__":
    main(*sys.argv[1:])
