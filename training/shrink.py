"""Makes the weights of a graph small: eight bits for LSTM layers, float16 for the rest."""
import numpy
import onnx
import onnx.numpy_helper


def values(graph, name):
    return onnx.numpy_helper.to_array(next(weights for weights in graph.initializer if weights.name == name))


def quantize_lstm(model):
    """
    Keeps the weights of the LSTM layers as eight-bit numbers, a scale for each column. They go to 64 and not to 127, since a processor
    without VNNI adds two products in 16 bits.
    """
    graph, most = model.graph, 64
    for node in [node for node in graph.node if node.op_type == "LSTM"]:
        inputs, scales = list(node.input) + [""] * (8 - len(node.input)), []
        for i in (1, 2):
            weights = values(graph, node.input[i]).transpose(0, 2, 1)
            scale = numpy.abs(weights).max(axis=1) / most
            inputs[i] = node.input[i] + ".quantized"
            parts = {inputs[i]: numpy.rint(weights / scale[:, None]).astype("int8"), inputs[i] + ".scale": scale.astype("float32"),
                     inputs[i] + ".zero": numpy.zeros(scale.shape, "int8")}
            graph.initializer.extend(onnx.numpy_helper.from_array(part, name) for name, part in parts.items())
            scales += [inputs[i] + ".scale", inputs[i] + ".zero"]
        small = onnx.helper.make_node("DynamicQuantizeLSTM", inputs + scales, list(node.output), name=node.name, domain="com.microsoft")
        small.attribute.extend(node.attribute)
        at = list(graph.node).index(node)
        graph.node.remove(node)
        graph.node.insert(at, small)
    model.opset_import.append(onnx.helper.make_opsetid("com.microsoft", 1))


def halve(model):
    """Keeps the other large weights as float16, which the runtime widens once when it loads the graph."""
    graph = model.graph
    used = {name for node in graph.node for name in node.input}
    for weights in list(graph.initializer):
        numbers = onnx.numpy_helper.to_array(weights)
        if weights.name not in used:
            graph.initializer.remove(weights)
        elif numbers.dtype == "float32" and numbers.size >= 1024 and not weights.name.endswith(".scale"):
            name = weights.name
            graph.initializer.remove(weights)
            graph.initializer.append(onnx.numpy_helper.from_array(numbers.astype("float16"), name + ".half"))
            graph.node.insert(0, onnx.helper.make_node("Cast", [name + ".half"], [name], to=onnx.TensorProto.FLOAT))
