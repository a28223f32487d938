#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/tensorboard_internal.h"

typedef Netc__Tensorboard__Node Node;
typedef Netc__Tensorboard__Node__Attribute Attribute;
typedef Netc__Tensorboard__AttributeValue AttributeValue;

enum { MOST_INPUTS = 64, NAME_SIZE = 256, ATTRIBUTES = 2, DIMENSIONS = 4, PRODUCER = 22 };

/* One node with all that it points at. */
typedef struct GraphNode {
    Node node;
    char name[NAME_SIZE];
    char inputs[MOST_INPUTS][NAME_SIZE];
    char *input_pointers[MOST_INPUTS];
    Attribute attributes[ATTRIBUTES], *attribute_pointers[ATTRIBUTES];
    AttributeValue values[ATTRIBUTES];
    Netc__Tensorboard__AttributeValue__ShapeList shapes;
    Netc__Tensorboard__Shape shape, *shape_pointer;
    Netc__Tensorboard__Shape__Dimension dimensions[DIMENSIONS], *dimension_pointers[DIMENSIONS];
} GraphNode;

/* "blocks.0.net" becomes "ResNet/blocks/0/net". */
static void write_path(char out[NAME_SIZE], const NetcModel *model, const char *name, size_t length) {
    snprintf(out, NAME_SIZE, "%s/%.*s", model->name, (int)length, name);
    for (char *c = out + strlen(model->name) + 1; *c; c++)
        if (*c == '.')
            *c = '/';
}

static void set_inputs(GraphNode *node, const NetcModel *model, const char *names) {
    size_t count = 0;
    for (size_t length; count < MOST_INPUTS && *names; names += length) {
        names += strspn(names, " ");
        length = strcspn(names, " ");
        if (length > 0)
            write_path(node->inputs[count++], model, names, length);
    }
    if (count == 0)
        snprintf(node->inputs[count++], NAME_SIZE, "images");
    for (size_t i = 0; i < count; i++)
        node->input_pointers[i] = node->inputs[i];
    node->node.n_input = count;
    node->node.input = node->input_pointers;
}

/* The key under which TensorBoard looks for what stands on its edges. */
static void set_shape(GraphNode *node, const int64_t sizes[DIMENSIONS]) {
    static char key[] = "_output_shapes";
    for (int i = 0; i < DIMENSIONS; i++) {
        netc__tensorboard__shape__dimension__init(&node->dimensions[i]);
        node->dimensions[i].has_size = 1;
        node->dimensions[i].size = sizes[i];
        node->dimension_pointers[i] = &node->dimensions[i];
    }
    netc__tensorboard__shape__init(&node->shape);
    node->shape.n_dim = DIMENSIONS;
    node->shape.dim = node->dimension_pointers;
    node->shape_pointer = &node->shape;
    netc__tensorboard__attribute_value__shape_list__init(&node->shapes);
    node->shapes.n_shape = 1;
    node->shapes.shape = &node->shape_pointer;
    node->values[0].list = &node->shapes;
    node->attributes[0].key = key;
}

static void set_parameters(GraphNode *node, int64_t parameters) {
    static char key[] = "parameters";
    node->values[1].has_i = 1;
    node->values[1].i = parameters;
    node->attributes[1].key = key;
}

static void begin_node(GraphNode *node, const char *op) {
    netc__tensorboard__node__init(&node->node);
    node->node.name = node->name;
    node->node.op = (char *)op;
    for (int i = 0; i < ATTRIBUTES; i++) {
        netc__tensorboard__attribute_value__init(&node->values[i]);
        netc__tensorboard__node__attribute__init(&node->attributes[i]);
        node->attributes[i].value = &node->values[i];
        node->attribute_pointers[i] = &node->attributes[i];
    }
    node->node.n_attr = ATTRIBUTES;
    node->node.attr = node->attribute_pointers;
}

static void fill_images(GraphNode *node, const NetcModel *model) {
    begin_node(node, "images");
    snprintf(node->name, NAME_SIZE, "images");
    set_shape(node, (int64_t[DIMENSIONS]){model->batch, model->channels, model->height, model->width});
    node->node.n_attr = 1;
}

static void fill_layer(GraphNode *node, const NetcModel *model, const NetcLayerInfo *layer) {
    begin_node(node, layer->kind);
    write_path(node->name, model, layer->name, strlen(layer->name));
    set_inputs(node, model, layer->inputs);
    set_shape(node, (int64_t[DIMENSIONS]){model->batch, layer->channels, layer->height, layer->width});
    set_parameters(node, layer->parameters);
}

static void write_graph(NetcEvents *events, Node **nodes, size_t count) {
    Netc__Tensorboard__Graph__Versions versions = NETC__TENSORBOARD__GRAPH__VERSIONS__INIT;
    versions.has_producer = 1;
    versions.producer = PRODUCER;
    Netc__Tensorboard__Graph graph = NETC__TENSORBOARD__GRAPH__INIT;
    graph.versions = &versions;
    graph.n_node = count;
    graph.node = nodes;
    Netc__Tensorboard__Event event = NETC__TENSORBOARD__EVENT__INIT;
    event.graph_def.len = netc__tensorboard__graph__get_packed_size(&graph);
    event.graph_def.data = malloc(event.graph_def.len);
    event.has_graph_def = 1;
    if (event.graph_def.data) {
        netc__tensorboard__graph__pack(&graph, event.graph_def.data);
        netc_events_write(events, &event);
    }
    free(event.graph_def.data);
}

void netc_events_graph(NetcEvents *events, const NetcModel *model) {
    size_t count = (size_t)model->layer_count + 1;
    GraphNode *nodes = calloc(count, sizeof *nodes);
    Node **pointers = calloc(count, sizeof *pointers);
    if (nodes && pointers) {
        fill_images(&nodes[0], model);
        for (size_t i = 1; i < count; i++)
            fill_layer(&nodes[i], model, &model->layers[i - 1]);
        for (size_t i = 0; i < count; i++)
            pointers[i] = &nodes[i].node;
        write_graph(events, pointers, count);
    }
    free(nodes);
    free(pointers);
}
