#include "compiler/frontend/ast.h"

Expression *ast_expression(Arena *arena, ExpressionKind kind, Location at) {
    Expression *expression = arena_new(arena, Expression);
    expression->kind = kind;
    expression->at = at;
    expression->depth = 1;
    return expression;
}

Expression *ast_name(Arena *arena, ExpressionKind kind, Word word) {
    Expression *expression = ast_expression(arena, kind, word.at);
    expression->text = word.text;
    expression->text_at = word.at;
    return expression;
}

static void set_operand(Expression *expression, int index, Expression *operand) {
    expression->operands[index] = operand;
    if (operand->depth >= expression->depth)
        expression->depth = operand->depth + 1;
}

Expression *ast_unary(Arena *arena, Location at, Operator operator, Expression * operand) {
    Expression *expression = ast_expression(arena, EXPRESSION_UNARY, at);
    expression->operator= operator;
    set_operand(expression, 0, operand);
    return expression;
}

Expression *ast_binary(Arena *arena, Location at, Operator operator, Expression * left, Expression *right) {
    Expression *expression = ast_expression(arena, EXPRESSION_BINARY, at);
    expression->operator= operator;
    set_operand(expression, 0, left);
    set_operand(expression, 1, right);
    return expression;
}

Expression *ast_conditional(Arena *arena, Location at, Expression *condition, Expression *then,
                            Expression *otherwise) {
    Expression *expression = ast_expression(arena, EXPRESSION_CONDITIONAL, at);
    set_operand(expression, 0, condition);
    set_operand(expression, 1, then);
    set_operand(expression, 2, otherwise);
    return expression;
}

Expression *ast_parentheses(Arena *arena, Location at, Expression *inside) {
    Expression *expression = ast_expression(arena, EXPRESSION_PARENTHESES, at);
    set_operand(expression, 0, inside);
    return expression;
}

Expression *ast_index(Arena *arena, Location at, Word list, Expression *index) {
    Expression *expression = ast_expression(arena, EXPRESSION_INDEX, at);
    set_operand(expression, 0, ast_name(arena, EXPRESSION_NAME, list));
    set_operand(expression, 1, index);
    return expression;
}

Expression *ast_items(Arena *arena, ExpressionKind kind, Location at, Word word, Items items) {
    Expression *expression = ast_expression(arena, kind, at);
    expression->text = word.text;
    expression->text_at = word.at;
    expression->items = items;
    for (int i = 0; i < items.count; i++)
        if (items.items[i].value->depth >= expression->depth)
            expression->depth = items.items[i].value->depth + 1;
    return expression;
}

Statement *ast_statement(Arena *arena, StatementKind kind, Location at, Word word) {
    Statement *statement = arena_new(arena, Statement);
    statement->kind = kind;
    statement->at = at;
    statement->word = word;
    return statement;
}
