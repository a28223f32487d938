/* The gradient of a convolution's input: again a convolution, of dy with the transposed, flipped kernel. With
 * stride 2 the results of each parity of row and column are one small convolution with its own taps; see
 * conv_loops.h. */
#include "compiler/codegen/kernels/conv_direct.h"
#include "compiler/codegen/kernels/conv_gemm.h"
#include "compiler/codegen/kernels/kernels.h"

void emit_conv_data_grad(Function *f) {
    const Kernel *kernel = function_kernel(f);
    const ConvGeometry *conv = &kernel->conv;
    if (kernel->algorithm == CONV_GEMM) {
        emit_conv_data_grad_gemm(f);
        return;
    }
    function_name(f, "conv%dx%d%s_data_grad_{source_channels}_{result_channels}_h%dw%ds%d",
                  conv->window.kernel_h, conv->window.kernel_w,
                  kernel->algorithm == CONV_WINOGRAD ? "_winograd" : "", conv->in_h, conv->in_w,
                  conv->window.stride);
    function_comment(
        f,
        "Gradient of the input of a %dx%d convolution%s, {result_channels} to {source_channels}\n"
        " * channels, %dx%d to %dx%d pixels.",
        conv->window.kernel_h, conv->window.kernel_w, algorithm_note(kernel), conv->in_h, conv->in_w,
        conv->out_h, conv->out_w);
    emit_convolution(f);
}
